-- phase 1 [tx] steps 1,2,3: drop view dear, add column price.volume integer, create view dear
DROP VIEW dear;
ALTER TABLE price ADD COLUMN volume integer;
CREATE VIEW dear AS
SELECT id, volume FROM price;
