-- phase 1 [tx] steps 1,2,3: create table h, create partition h0 of h for values WITH (MODULUS 2, REMAINDER 0), create partition h1 of h for values WITH (MODULUS 2, REMAINDER 1)
CREATE TABLE h (
    id bigint NOT NULL,
    name text NOT NULL
) PARTITION BY HASH (id, (lower(name)));
CREATE TABLE h0 PARTITION OF h FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE h1 PARTITION OF h FOR VALUES WITH (MODULUS 2, REMAINDER 1);
