CREATE TABLE stock (no bigint PRIMARY KEY, up bigint REFERENCES stock);
CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2), stock_id bigint REFERENCES stock);
