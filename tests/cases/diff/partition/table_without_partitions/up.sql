-- phase 1 [tx] steps 1: create table t
CREATE TABLE t (
    id bigint NOT NULL,
    day date NOT NULL,
    v text,
    CONSTRAINT t_pkey PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
