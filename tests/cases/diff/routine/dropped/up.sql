-- phase 1 [tx] steps 1,2: create table t, drop routine add(integer,integer)
CREATE TABLE t (
    id bigint NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
DROP FUNCTION add(integer, integer);
