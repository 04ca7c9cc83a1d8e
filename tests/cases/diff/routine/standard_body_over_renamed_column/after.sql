CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, last numeric(10,2) NOT NULL, volume integer);
CREATE FUNCTION total() RETURNS numeric LANGUAGE sql BEGIN ATOMIC SELECT sum(last) FROM price; END;
