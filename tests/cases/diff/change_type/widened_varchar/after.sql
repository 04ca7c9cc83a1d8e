CREATE TABLE price (id bigint PRIMARY KEY, close varchar(20));
