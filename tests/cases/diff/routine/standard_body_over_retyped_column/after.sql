CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(12,4) NOT NULL, volume integer);
CREATE FUNCTION total() RETURNS numeric LANGUAGE sql BEGIN ATOMIC SELECT sum(close) FROM price; END;
