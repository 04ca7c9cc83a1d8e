-- phase 1 [tx] steps 1: drop constraint t_n_check of t
ALTER TABLE t DROP CONSTRAINT t_n_check;

-- phase 2 [alone] steps 2: drop index t_add of t
-- done when: SELECT to_regclass('t_add') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS t_add;

-- phase 3 [tx] steps 3,4,5,6,7,8: drop default of t.n, drop view v to create it anew, drop routine add(integer,integer) to create it anew and 3 more
ALTER TABLE t ALTER COLUMN n DROP DEFAULT;
DROP VIEW v;
DROP FUNCTION add(integer, integer);
CREATE FUNCTION add(a integer, b integer DEFAULT 1) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT a + b';
ALTER TABLE t ALTER COLUMN n SET DEFAULT add(1);
ALTER TABLE t ADD CONSTRAINT t_n_check CHECK (n > add(0)) NOT VALID;

-- phase 4 [alone] steps 8: validate t.t_n_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t') AND conname = 't_n_check'
ALTER TABLE t VALIDATE CONSTRAINT t_n_check;

-- phase 5 [alone] steps 9: create index t_add on t (add(n::integer))
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_add')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_add
CREATE INDEX CONCURRENTLY t_add ON t ((add(n::integer)));

-- phase 6 [tx] steps 10: create view v
CREATE VIEW v AS
SELECT add(1) AS two;
