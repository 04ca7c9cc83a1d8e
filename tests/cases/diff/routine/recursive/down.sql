-- phase 1 [tx] steps 1: drop routine fact(integer)
DROP FUNCTION fact(integer);
