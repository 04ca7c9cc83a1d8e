-- phase 1 [tx] steps 1,2,3: create table c, create partition c_eu of c for values IN ('de', 'fr'), create partition c_other of c default
CREATE TABLE c (
    region text NOT NULL,
    id bigint NOT NULL
) PARTITION BY LIST (region);
CREATE TABLE c_eu PARTITION OF c FOR VALUES IN ('de', 'fr');
CREATE TABLE c_other PARTITION OF c DEFAULT WITH (fillfactor=70);
