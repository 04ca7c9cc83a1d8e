CREATE TABLE price (id bigint PRIMARY KEY, close numeric(12,4));
