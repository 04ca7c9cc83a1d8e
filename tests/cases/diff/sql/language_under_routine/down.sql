-- phase 1 [tx] steps 1,2: drop routine one(), drop language other_sql
DROP FUNCTION one();
DROP LANGUAGE other_sql;
