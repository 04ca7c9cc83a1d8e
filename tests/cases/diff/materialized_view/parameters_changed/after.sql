CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL, volume integer);
CREATE MATERIALIZED VIEW summary WITH (autovacuum_enabled=false, fillfactor=80) AS SELECT symbol, max(close) AS highest FROM price GROUP BY symbol;
