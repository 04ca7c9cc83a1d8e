CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL, volume integer);
CREATE VIEW c AS SELECT id FROM price;
CREATE VIEW b AS SELECT id FROM c;
CREATE VIEW a AS SELECT id FROM b;
