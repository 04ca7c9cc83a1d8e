-- phase 1 [tx] steps 1,2: drop view dear to create it anew, create view dear
DROP VIEW dear;
CREATE VIEW dear AS
SELECT id, close FROM price WHERE close > 200;
