CREATE FUNCTION is_leap(year date) RETURNS boolean LANGUAGE sql AS 'SELECT false';
