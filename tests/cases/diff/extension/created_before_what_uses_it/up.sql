-- phase 1 [tx] steps 1,2: create extension citext, create table person
CREATE EXTENSION IF NOT EXISTS citext;
CREATE TABLE person (
    id bigint NOT NULL,
    name citext NOT NULL,
    CONSTRAINT person_pkey PRIMARY KEY (id)
);
