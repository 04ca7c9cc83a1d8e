-- phase 1 [tx] steps 1,2,3,4: create function f(bigint), revoke execute on routine f(bigint) from PUBLIC, grant execute on routine f(bigint) to kedge_app and 1 more
CREATE FUNCTION f(a bigint) RETURNS bigint LANGUAGE sql RETURN a;
REVOKE EXECUTE ON ROUTINE f(bigint) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE f(bigint) TO kedge_app;
DROP FUNCTION f(integer);
