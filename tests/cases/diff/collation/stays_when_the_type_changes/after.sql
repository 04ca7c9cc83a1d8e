CREATE TABLE trade (id bigint PRIMARY KEY, name varchar(20) COLLATE "C");
