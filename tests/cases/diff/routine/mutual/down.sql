-- phase 1 [tx] steps 1,2: drop routine is_even(integer), drop routine is_odd(integer)
DROP FUNCTION is_even(integer);
DROP FUNCTION is_odd(integer);
