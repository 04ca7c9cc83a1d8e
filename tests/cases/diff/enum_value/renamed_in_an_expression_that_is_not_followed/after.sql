CREATE TYPE mood AS ENUM ('blue', 'ok');
CREATE TABLE person (id bigint PRIMARY KEY, m mood NOT NULL, CONSTRAINT c CHECK (coalesce(m, 'blue') <> 'ok'));
