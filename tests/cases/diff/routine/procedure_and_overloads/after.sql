CREATE PROCEDURE log(INOUT note text) LANGUAGE plpgsql AS $$ BEGIN note := note || '!'; END $$;
CREATE FUNCTION f(double precision) RETURNS text LANGUAGE sql RETURN 'd';
CREATE FUNCTION f(VARIADIC words text[]) RETURNS text LANGUAGE sql RETURN 'w';
