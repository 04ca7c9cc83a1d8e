-- phase 1 [tx] steps 1: drop routine add(integer,integer)
DROP FUNCTION add(integer, integer);
