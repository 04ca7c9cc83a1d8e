CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE price (id bigint PRIMARY KEY, m mood NOT NULL DEFAULT 'ok');
CREATE INDEX price_m_idx ON price (m) WHERE m <> 'sad';
