-- phase 1 [tx] steps 1,2,3,4,5,6,7: revoke execute on routine f(integer) from kedge_reader, give execute on routine f(integer) back to PUBLIC, drop routine f(integer) and 4 more
REVOKE EXECUTE ON ROUTINE f(integer) FROM kedge_reader;
GRANT EXECUTE ON ROUTINE f(integer) TO PUBLIC;
DROP FUNCTION f(integer);
GRANT USAGE ON TYPE code TO PUBLIC;
DROP DOMAIN code;
GRANT USAGE ON TYPE mood TO PUBLIC;
DROP TYPE mood;
