CREATE TABLE dear (id bigint CONSTRAINT price_pkey PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL, volume integer);
CREATE VIEW price AS SELECT id, symbol FROM dear WHERE close > 100;
