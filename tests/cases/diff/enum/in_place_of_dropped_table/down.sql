-- phase 1 [tx] steps 1,2,3: drop table t, drop enum mood, create table mood
DROP TABLE t;
DROP TYPE mood;
CREATE TABLE mood (
    id integer NOT NULL,
    CONSTRAINT mood_pkey PRIMARY KEY (id)
);
