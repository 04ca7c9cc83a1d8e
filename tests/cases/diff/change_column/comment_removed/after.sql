CREATE TABLE price (id bigint PRIMARY KEY, n integer);
