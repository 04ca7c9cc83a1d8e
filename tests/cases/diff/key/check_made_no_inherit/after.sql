CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, price numeric, PRIMARY KEY (id), CONSTRAINT stock_price_check CHECK (price > 0) NO INHERIT);
