CREATE TABLE trade (id bigint PRIMARY KEY, name text) TABLESPACE kedge_space;
CREATE TABLE note (id bigint PRIMARY KEY, name text);
