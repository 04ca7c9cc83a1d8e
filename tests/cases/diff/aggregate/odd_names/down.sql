-- phase 1 [tx] steps 1,2,3: drop routine tool.Odd "a" 100%(integer), drop routine Odd "f" 100%(integer,integer), drop schema tool
DROP AGGREGATE tool."Odd ""a"" 100%"(integer);
DROP FUNCTION "Odd ""f"" 100%"(integer, integer);
DROP SCHEMA tool;
