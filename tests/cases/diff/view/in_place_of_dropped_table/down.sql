-- phase 1 [tx] steps 1,2: drop view old, create table old
DROP VIEW old;
CREATE TABLE old (
    id bigint NOT NULL,
    x text,
    CONSTRAINT old_pkey PRIMARY KEY (id)
);
