DROP AGGREGATE longest(integer);
