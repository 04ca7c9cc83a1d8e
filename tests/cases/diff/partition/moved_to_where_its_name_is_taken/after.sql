CREATE TABLE archive.p (n integer NOT NULL);
CREATE TABLE archive.t (id bigint NOT NULL) PARTITION BY LIST (id);
CREATE TABLE archive.q PARTITION OF archive.t DEFAULT;
