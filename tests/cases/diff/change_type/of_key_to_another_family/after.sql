CREATE TABLE stock (id text PRIMARY KEY);
CREATE TABLE price (id bigint PRIMARY KEY, stock_id text REFERENCES stock);
