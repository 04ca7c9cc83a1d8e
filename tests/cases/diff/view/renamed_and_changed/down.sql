-- phase 1 [tx] steps 1,2: drop view costly, create view dear
DROP VIEW costly;
CREATE VIEW dear AS
SELECT id, symbol FROM price WHERE close > 100;
