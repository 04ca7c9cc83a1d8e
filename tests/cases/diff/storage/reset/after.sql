CREATE TABLE trade (id bigint PRIMARY KEY, name text, num numeric);
