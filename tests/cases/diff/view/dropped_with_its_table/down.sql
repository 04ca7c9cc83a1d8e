-- phase 1 [tx] steps 1,2,3: create table price, create view dear, create view dearer
CREATE TABLE price (
    id bigint NOT NULL,
    symbol text NOT NULL,
    close numeric(10,2) NOT NULL,
    volume integer,
    CONSTRAINT price_pkey PRIMARY KEY (id)
);
CREATE VIEW dear AS
SELECT id, symbol FROM price WHERE close > 100;
CREATE VIEW dearer AS
SELECT id FROM dear;
