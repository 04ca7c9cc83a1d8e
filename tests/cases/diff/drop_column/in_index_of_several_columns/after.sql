CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2));
