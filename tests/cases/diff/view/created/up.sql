-- phase 1 [tx] steps 1: create view dear
CREATE VIEW dear AS
SELECT id, symbol FROM price WHERE close > 100;
