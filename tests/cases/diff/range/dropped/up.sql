-- phase 1 [tx] steps 1,2,3,4,5,6: drop view v, add column t.n integer, drop column t.a and 3 more
DROP VIEW v;
ALTER TABLE t ADD COLUMN n integer;
ALTER TABLE t DROP COLUMN a;
DROP FUNCTION width(price_range);
DROP TYPE price_range;
DROP FUNCTION apart(numeric, numeric);
