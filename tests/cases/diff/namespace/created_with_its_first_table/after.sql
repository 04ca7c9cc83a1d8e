CREATE SCHEMA archive;
CREATE TABLE archive.price (id bigint CONSTRAINT price_pkey PRIMARY KEY, close numeric NOT NULL);
