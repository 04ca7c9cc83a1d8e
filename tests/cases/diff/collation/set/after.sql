CREATE TABLE trade (id bigint PRIMARY KEY, name text COLLATE "C");
