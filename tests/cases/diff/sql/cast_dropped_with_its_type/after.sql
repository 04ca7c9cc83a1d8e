CREATE TABLE doc (id bigint NOT NULL, title text NOT NULL);
