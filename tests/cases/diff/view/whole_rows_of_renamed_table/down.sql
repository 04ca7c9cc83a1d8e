-- phase 1 [tx] steps 1,2,3: drop view whole, rename table quote to price, create view whole
DROP VIEW whole;
ALTER TABLE quote RENAME TO price;
CREATE VIEW whole AS
SELECT price FROM price;
