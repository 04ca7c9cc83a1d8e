CREATE TABLE trade (id bigint PRIMARY KEY, a bigint DEFAULT 2, b bigint, c varchar(20));
