CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL, volume integer, note text);
CREATE VIEW everything AS SELECT * FROM price;
CREATE VIEW counted AS SELECT count(*) AS n FROM price;
