-- phase 1 [tx] steps 1: create table t
CREATE TABLE t (
    id integer NOT NULL,
    a text,
    CONSTRAINT t_pkey PRIMARY KEY (id),
    CONSTRAINT again UNIQUE (a)
);
ALTER TABLE t ADD CONSTRAINT t_a_key UNIQUE (a);
ALTER TABLE t ADD CONSTRAINT t_id_key UNIQUE (id);
