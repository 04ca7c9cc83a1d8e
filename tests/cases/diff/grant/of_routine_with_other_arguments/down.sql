-- phase 1 [tx] steps 1,2,3,4,5,6: create function f(integer), revoke execute on routine f(integer) from PUBLIC, grant execute on routine f(integer) to kedge_reader and 3 more
SET LOCAL check_function_bodies = off;
CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql RETURN a;
SET LOCAL check_function_bodies = on;
REVOKE EXECUTE ON ROUTINE f(integer) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE f(integer) TO kedge_reader;
REVOKE EXECUTE ON ROUTINE f(bigint) FROM kedge_app;
GRANT EXECUTE ON ROUTINE f(bigint) TO PUBLIC;
DROP FUNCTION f(bigint);
