CREATE TABLE stock (id bigint PRIMARY KEY);
CREATE TABLE price (id bigint PRIMARY KEY, "Last" numeric(10,2) UNIQUE, stock bigint REFERENCES stock, CONSTRAINT "price_Last_check" CHECK ("Last" > 0 AND 'close' <> '' AND lower("Last"::text) <> 'x'));
CREATE INDEX "price_stock_Last_idx" ON price (stock, "Last") WHERE "Last" > 10;
