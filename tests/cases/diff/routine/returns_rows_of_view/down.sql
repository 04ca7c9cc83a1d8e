-- phase 1 [tx] steps 1,2: drop routine dear_ones(), drop view dear
DROP FUNCTION dear_ones();
DROP VIEW dear;
