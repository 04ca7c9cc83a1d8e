-- phase 1 [tx] steps 1: drop routine Odd "f" 100%(integer)
DROP FUNCTION "Odd ""f"" 100%"(integer);
