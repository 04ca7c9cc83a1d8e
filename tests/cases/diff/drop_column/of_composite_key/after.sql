CREATE TABLE price (id bigint PRIMARY KEY, close integer);
