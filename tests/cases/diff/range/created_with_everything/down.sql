-- phase 1 [tx] steps 1,2,3,4,5,6,7: drop view v, drop routine width(price_range), drop table t and 4 more
DROP VIEW v;
DROP FUNCTION width(price_range);
DROP TABLE t;
DROP TYPE "text range";
DROP TYPE price_range;
DROP FUNCTION apart(numeric, numeric);
DROP COLLATION plain;
