-- phase 1 [tx] steps 1: create index c_old on t (id, v)
CREATE INDEX c_old ON ONLY t (id, v);

-- phase 2 [alone] steps 1: create index t_2025_c_old on t_2025
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2025_c_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2025_c_old
CREATE INDEX CONCURRENTLY t_2025_c_old ON t_2025 (id, v);

-- phase 3 [tx] steps 1,2: create index c_old on t (id, v), create index a on t (v)
ALTER INDEX c_old ATTACH PARTITION t_2025_c_old;
CREATE INDEX a ON ONLY t (v);

-- phase 4 [alone] steps 2: create index t_2025_a on t_2025
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2025_a')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2025_a
CREATE INDEX CONCURRENTLY t_2025_a ON t_2025 (v);

-- phase 5 [tx] steps 2,3,4,5: create index a on t (v), drop index c of t, rename index c_old of t to c and 1 more
ALTER INDEX a ATTACH PARTITION t_2025_a;
DROP INDEX c;
ALTER INDEX c_old RENAME TO c;
ALTER INDEX IF EXISTS t_2025_c_old RENAME TO t_2025_c;
ALTER INDEX b2 RENAME TO b;
ALTER INDEX IF EXISTS t_2025_b2 RENAME TO t_2025_b;
