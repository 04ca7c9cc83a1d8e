-- phase 1 [tx] steps 1,2: create composite type address, create table customer
CREATE TYPE address AS (street text, zip varchar(10) COLLATE "C");
COMMENT ON TYPE address IS 'where';
CREATE TABLE customer (
    id bigint NOT NULL,
    home address,
    CONSTRAINT customer_pkey PRIMARY KEY (id)
);
