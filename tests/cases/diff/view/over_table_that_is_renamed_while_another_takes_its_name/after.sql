CREATE TABLE quote (id bigint CONSTRAINT price_pkey PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL, volume integer);
CREATE TABLE price (id bigint CONSTRAINT other_pkey PRIMARY KEY, label text);
CREATE VIEW ids AS SELECT id FROM price;
