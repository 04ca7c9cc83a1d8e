CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2));
CREATE INDEX best ON price (close);
