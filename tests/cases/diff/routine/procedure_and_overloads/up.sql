-- phase 1 [tx] steps 1,2,3: create function f(double precision), create function f(text[]), create procedure log(text)
CREATE FUNCTION f(double precision) RETURNS text LANGUAGE sql RETURN 'd';
CREATE FUNCTION f(VARIADIC words text[]) RETURNS text LANGUAGE sql RETURN 'w';
SET LOCAL check_function_bodies = off;
CREATE PROCEDURE log(INOUT note text) LANGUAGE plpgsql AS $$ BEGIN note := note || '!'; END $$;
SET LOCAL check_function_bodies = on;
