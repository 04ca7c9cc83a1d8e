-- phase 1 [tx] steps 1,2,3: drop view dear, rename column price.last to close, create view dear
DROP VIEW dear;
ALTER TABLE price RENAME COLUMN last TO close;
CREATE VIEW dear AS
SELECT id, close FROM price;
