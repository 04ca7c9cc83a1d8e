CREATE AGGREGATE shortest(integer) (SFUNC = int4smaller, STYPE = integer);
