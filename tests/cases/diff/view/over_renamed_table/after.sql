CREATE TABLE quote (id bigint CONSTRAINT price_pkey PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL, volume integer);
CREATE VIEW dear AS SELECT quote.id FROM quote WHERE quote.close > 100;
