CREATE TABLE quote (id bigint CONSTRAINT price_pkey PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL, volume integer);
CREATE VIEW whole AS SELECT quote FROM quote;
