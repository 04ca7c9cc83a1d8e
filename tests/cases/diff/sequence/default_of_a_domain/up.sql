-- phase 1 [tx] steps 1,2,3: create sequence numbers, create domain no, create table t
CREATE SEQUENCE numbers;
CREATE DOMAIN no AS bigint DEFAULT nextval('numbers');
CREATE TABLE t (
    id no NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
