-- phase 1 [tx] steps 1,2,3,4: create table c, create partition c_eu of c for values IN ('de'), create partition c_eu_0 of c_eu for values WITH (MODULUS 2, REMAINDER 0) and 1 more
CREATE TABLE c (
    region text NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT c_pkey PRIMARY KEY (region, id)
) PARTITION BY LIST (region);
CREATE TABLE c_eu PARTITION OF c FOR VALUES IN ('de') PARTITION BY HASH (id);
CREATE TABLE c_eu_0 PARTITION OF c_eu FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE c_eu_1 PARTITION OF c_eu FOR VALUES WITH (MODULUS 2, REMAINDER 1);
