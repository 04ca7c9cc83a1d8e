-- phase 1 [tx] steps 1,2: drop view v, drop constraint t_check of t
DROP VIEW v;
ALTER TABLE t DROP CONSTRAINT t_check;

-- phase 2 [alone] steps 3: drop index t_b of t
-- done when: SELECT to_regclass('t_b') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS t_b;

-- phase 3 [tx] steps 4,5,6,7,8: change type of t.a to text, drop range type texts, drop composite type pair and 2 more
ALTER TABLE t ALTER COLUMN a TYPE text;
DROP TYPE texts;
DROP TYPE pair;
DROP DOMAIN code;
DROP COLLATION plain;
