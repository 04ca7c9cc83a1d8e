CREATE TABLE t (v bigint NOT NULL);
