-- phase 1 [tx] steps 1,2: create table t, drop enum mood
CREATE TABLE t (
    id integer NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
DROP TYPE mood;
