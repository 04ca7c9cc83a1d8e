CREATE TABLE price (id bigint PRIMARY KEY, volume numeric(20,2));
