-- phase 1 [tx] steps 1,2,3: drop table mood, create enum mood, create table t
DROP TABLE mood;
CREATE TYPE mood AS ENUM ('a');
CREATE TABLE t (
    id integer NOT NULL,
    m mood,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
