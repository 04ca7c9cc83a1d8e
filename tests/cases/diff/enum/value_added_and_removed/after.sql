CREATE TYPE mood AS ENUM ('new', 'ok', 'sad');
CREATE TABLE person (id bigint PRIMARY KEY, m mood NOT NULL DEFAULT 'ok', ms mood[]);
