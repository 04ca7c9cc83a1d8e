DROP FUNCTION is_leap(integer);
