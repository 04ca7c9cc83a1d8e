CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL, volume integer);
CREATE VIEW summary AS SELECT symbol, max(close) AS highest FROM price GROUP BY symbol;
