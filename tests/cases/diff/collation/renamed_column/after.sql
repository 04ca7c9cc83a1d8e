CREATE TABLE trade (id bigint PRIMARY KEY, title text COLLATE "C");
