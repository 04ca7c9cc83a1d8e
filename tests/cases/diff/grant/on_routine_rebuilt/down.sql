-- phase 1 [tx] steps 1,2,3,4,5,6: revoke execute on routine f(integer, timestamptz) from kedge_reader, take routine f(integer, timestamptz) from kedge_app, drop routine f(integer,timestamptz) and 3 more
REVOKE EXECUTE ON ROUTINE f(integer, timestamptz) FROM kedge_reader;
ALTER ROUTINE f(integer, timestamptz) OWNER TO CURRENT_USER;
DROP FUNCTION f(integer, timestamptz);
SET LOCAL check_function_bodies = off;
CREATE FUNCTION f(a integer, at timestamptz) RETURNS integer LANGUAGE sql RETURN a;
SET LOCAL check_function_bodies = on;
GRANT EXECUTE ON ROUTINE f(integer, timestamptz) TO kedge_reader WITH GRANT OPTION;
ALTER ROUTINE f(integer, timestamptz) OWNER TO kedge_app;
