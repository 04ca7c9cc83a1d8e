CREATE SCHEMA kind;
CREATE TYPE kind.mood AS ENUM ('a');
CREATE TABLE person (id bigint PRIMARY KEY, m kind.mood NOT NULL DEFAULT 'a');
