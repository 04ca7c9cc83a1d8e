-- phase 1 [tx] steps 1,2,3: drop view dear to create it anew, drop column price.volume, create view dear
DROP VIEW dear;
ALTER TABLE price DROP COLUMN volume;
CREATE VIEW dear AS
SELECT id FROM price;
