-- phase 1 [tx] steps 1: create table log
CREATE TABLE log (
    id bigint NOT NULL,
    CONSTRAINT log_pkey PRIMARY KEY (id)
);
