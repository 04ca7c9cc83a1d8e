-- phase 1 [tx] steps 1: create function fact(integer)
SET LOCAL check_function_bodies = off;
CREATE FUNCTION fact(n integer) RETURNS bigint LANGUAGE sql AS $$ SELECT CASE WHEN n < 2 THEN 1 ELSE n * fact(n - 1) END $$;
SET LOCAL check_function_bodies = on;
