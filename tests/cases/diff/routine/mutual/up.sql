-- phase 1 [tx] steps 1,2: create function is_odd(integer), create function is_even(integer)
SET LOCAL check_function_bodies = off;
CREATE FUNCTION is_odd(n integer) RETURNS boolean LANGUAGE sql AS $$ SELECT n <> 0 AND is_even(n - 1) $$;
CREATE FUNCTION is_even(n integer) RETURNS boolean LANGUAGE sql AS $$ SELECT n = 0 OR is_odd(n - 1) $$;
SET LOCAL check_function_bodies = on;
