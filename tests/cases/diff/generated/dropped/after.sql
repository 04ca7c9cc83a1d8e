CREATE TABLE trade (id bigint PRIMARY KEY, price numeric(10,2), volume integer);
