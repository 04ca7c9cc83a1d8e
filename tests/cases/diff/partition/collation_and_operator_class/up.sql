-- phase 1 [tx] steps 1,2: create table c, create partition c_eu of c for values IN ('de')
CREATE TABLE c (
    region text NOT NULL
) PARTITION BY LIST (region COLLATE "C" text_pattern_ops);
CREATE TABLE c_eu PARTITION OF c FOR VALUES IN ('de');
