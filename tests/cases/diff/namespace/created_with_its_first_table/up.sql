-- phase 1 [tx] steps 1,2: create schema archive, create table archive.price
CREATE SCHEMA IF NOT EXISTS archive;
CREATE TABLE archive.price (
    id bigint NOT NULL,
    close numeric NOT NULL,
    CONSTRAINT price_pkey PRIMARY KEY (id)
);
