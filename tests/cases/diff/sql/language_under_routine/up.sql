-- phase 1 [tx] steps 1,2: create language other_sql, create function one()
CREATE LANGUAGE other_sql HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
SET LOCAL check_function_bodies = off;
CREATE FUNCTION one() RETURNS integer LANGUAGE other_sql AS $$ BEGIN RETURN 1; END $$;
SET LOCAL check_function_bodies = on;
