-- phase 1 [tx] steps 1,2: drop routine p() to create it anew, create procedure p()
DROP FUNCTION p();
CREATE PROCEDURE p() LANGUAGE sql AS '';
