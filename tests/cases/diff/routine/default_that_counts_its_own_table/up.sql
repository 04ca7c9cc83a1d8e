-- phase 1 [tx] steps 1,2: create function next_n(), create table t
SET LOCAL check_function_bodies = off;
CREATE FUNCTION next_n() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM t $$;
SET LOCAL check_function_bodies = on;
CREATE TABLE t (
    id bigint NOT NULL,
    n bigint DEFAULT next_n() NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
