-- phase 1 [tx] steps 1: drop view v
DROP VIEW v;

-- phase 2 [alone] steps 2: drop index t_b of t
-- done when: SELECT to_regclass('t_b') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS t_b;

-- phase 3 [tx] steps 3,4,5,6,7,8: drop constraint t_check of t, change type of t.a to text, drop range type texts and 3 more
ALTER TABLE t DROP CONSTRAINT t_check;
ALTER TABLE t ALTER COLUMN a TYPE text;
DROP TYPE texts;
DROP TYPE pair;
DROP DOMAIN code;
DROP COLLATION plain;
