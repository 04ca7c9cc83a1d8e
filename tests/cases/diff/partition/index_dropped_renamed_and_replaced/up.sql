-- phase 1 [tx] steps 1,2,3: rename index b of t to b2, rename index c of t to c_old, create index c on t (v, id)
ALTER INDEX b RENAME TO b2;
ALTER INDEX IF EXISTS t_2025_b RENAME TO t_2025_b2;
ALTER INDEX c RENAME TO c_old;
ALTER INDEX IF EXISTS t_2025_c RENAME TO t_2025_c_old;
CREATE INDEX c ON ONLY t (v, id);

-- phase 2 [alone] steps 3: create index t_2025_c on t_2025
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2025_c')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2025_c
CREATE INDEX CONCURRENTLY t_2025_c ON t_2025 (v, id);

-- phase 3 [tx] steps 3,4,5: create index c on t (v, id), drop index a of t, drop index c_old of t
ALTER INDEX c ATTACH PARTITION t_2025_c;
DROP INDEX a;
DROP INDEX c_old;
