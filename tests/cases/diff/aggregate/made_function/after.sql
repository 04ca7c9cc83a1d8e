CREATE FUNCTION twice(bigint) RETURNS bigint LANGUAGE sql AS 'SELECT 2 * $1';
