CREATE TABLE trade (id bigint PRIMARY KEY, a bigint, b integer);
