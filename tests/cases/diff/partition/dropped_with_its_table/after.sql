CREATE TABLE o (id bigint NOT NULL);
