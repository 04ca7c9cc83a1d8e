CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2), m mood NOT NULL DEFAULT 'ok', ms mood[] NOT NULL DEFAULT '{}');
