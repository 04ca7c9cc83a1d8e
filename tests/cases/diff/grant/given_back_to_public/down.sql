-- phase 1 [tx] steps 1,2,3: revoke usage on type mood from PUBLIC, revoke execute on routine f(integer) from PUBLIC, revoke usage on type code from PUBLIC
REVOKE USAGE ON TYPE mood FROM PUBLIC;
REVOKE EXECUTE ON ROUTINE f(integer) FROM PUBLIC;
REVOKE USAGE ON TYPE code FROM PUBLIC;
