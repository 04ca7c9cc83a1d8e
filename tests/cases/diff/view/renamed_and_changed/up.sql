-- phase 1 [tx] steps 1,2: drop view dear to create it anew, create view costly
DROP VIEW dear;
CREATE VIEW costly AS
SELECT id FROM price;
