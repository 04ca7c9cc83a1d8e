-- phase 1 [tx] steps 1,2,3: give usage on type mood back to PUBLIC, give execute on routine f(integer) back to PUBLIC, give usage on type code back to PUBLIC
GRANT USAGE ON TYPE mood TO PUBLIC;
GRANT EXECUTE ON ROUTINE f(integer) TO PUBLIC;
GRANT USAGE ON TYPE code TO PUBLIC;
