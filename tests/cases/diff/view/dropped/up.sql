-- phase 1 [tx] steps 1: drop view dear
DROP VIEW dear;
