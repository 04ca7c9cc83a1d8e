-- phase 1 [alone] steps 1: create index t_a_idx on t (a)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_a_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_a_idx
CREATE INDEX CONCURRENTLY t_a_idx ON t (a);

-- phase 2 [alone] steps 2: drop index t_a_b_idx of t
-- done when: SELECT to_regclass('t_a_b_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS t_a_b_idx;
