CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, price numeric, PRIMARY KEY (id));
ALTER TABLE stock ADD CONSTRAINT stock_price_check CHECK (price > 0) NOT VALID;
