-- phase 1 [tx] steps 1,2: drop view dear, create view dear
DROP VIEW dear;
CREATE VIEW dear AS
SELECT id, symbol FROM price WHERE close > 100;
