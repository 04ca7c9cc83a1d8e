ALTER FUNCTION is_leap(integer) VOLATILE;
