-- phase 1 [tx] steps 1,2: drop routine p(), create function p()
DROP PROCEDURE p();
SET LOCAL check_function_bodies = off;
CREATE FUNCTION p() RETURNS void LANGUAGE sql AS '';
SET LOCAL check_function_bodies = on;
