CREATE TABLE trade (id bigint PRIMARY KEY, name integer);
