-- phase 1 [tx] steps 1,2: create function add(integer,integer), create table t
SET LOCAL check_function_bodies = off;
CREATE FUNCTION add(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT a + b';
SET LOCAL check_function_bodies = on;
CREATE TABLE t (
    id bigint NOT NULL,
    n bigint DEFAULT add(1) NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id),
    CONSTRAINT t_n_check CHECK (n > add(0))
);
CREATE INDEX t_add ON t ((add(n::integer)));
