CREATE OR REPLACE AGGREGATE longest(minutes integer) (SFUNC = int4larger, STYPE = integer, PARALLEL = RESTRICTED);
