CREATE TABLE s (id bigint NOT NULL);
