CREATE TABLE price (id bigint PRIMARY KEY, close_price numeric(10,2));
