CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL, volume integer);
CREATE VIEW dear WITH (security_barrier=true) AS SELECT id, symbol FROM price WHERE close > 100 WITH LOCAL CHECK OPTION;
