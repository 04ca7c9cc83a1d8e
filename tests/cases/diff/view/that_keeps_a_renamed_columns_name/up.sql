-- phase 1 [tx] steps 1,2,3: drop view dear to create it anew, rename column price.close to last, create view dear
DROP VIEW dear;
ALTER TABLE price RENAME COLUMN close TO last;
CREATE VIEW dear AS
SELECT id, last AS close FROM price;
