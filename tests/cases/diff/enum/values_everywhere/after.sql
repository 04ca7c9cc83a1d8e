CREATE TYPE mood AS ENUM ('a', 'b', 'sad', 'c', 'd', 'ok', 'e', 'f');
CREATE TABLE person (id bigint PRIMARY KEY, m mood NOT NULL DEFAULT 'ok', ms mood[]);
