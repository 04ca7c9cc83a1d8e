-- phase 1 [tx] steps 1: revoke insert (v) on t from kedge_reader
REVOKE INSERT (v) ON TABLE t FROM kedge_reader;

-- phase 2 [alone] steps 2: detach partition t_2026
-- done when: SELECT NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass('t_2026'))
-- clean up: DO 'BEGIN IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass(''t_2026'') AND inhdetachpending) THEN ALTER TABLE t DETACH PARTITION t_2026 FINALIZE; END IF; END'
ALTER TABLE t DETACH PARTITION t_2026 CONCURRENTLY;

-- phase 3 [tx] steps 2: drop partition t_2026
DROP TABLE t_2026;
