CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, price numeric);
CREATE UNIQUE INDEX stock_pkey ON stock (id);
