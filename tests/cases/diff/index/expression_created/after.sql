CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, price numeric, PRIMARY KEY (id));
CREATE INDEX stock_lower_idx ON stock (lower(symbol), (coalesce(price, 0) * 2) DESC NULLS LAST);
