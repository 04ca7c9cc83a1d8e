SET check_function_bodies = off;
CREATE FUNCTION fact(n integer) RETURNS bigint LANGUAGE sql AS $$ SELECT CASE WHEN n < 2 THEN 1 ELSE n * fact(n - 1) END $$;
RESET check_function_bodies;
