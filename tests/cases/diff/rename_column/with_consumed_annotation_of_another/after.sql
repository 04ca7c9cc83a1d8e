CREATE TABLE price (id bigint PRIMARY KEY, b integer, a integer);
