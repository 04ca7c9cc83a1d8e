CREATE TABLE stock (id bigint PRIMARY KEY, symbol text NOT NULL, market text NOT NULL, "Close" numeric);
ALTER TABLE stock ADD CONSTRAINT stock_price_check CHECK ("Close" > 0) NOT VALID;
