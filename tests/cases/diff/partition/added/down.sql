-- phase 1 [alone] steps 1: detach partition t_2026
-- done when: SELECT NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass('t_2026'))
-- clean up: DO 'BEGIN IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass(''t_2026'') AND inhdetachpending) THEN ALTER TABLE t DETACH PARTITION t_2026 FINALIZE; END IF; END'
ALTER TABLE t DETACH PARTITION t_2026 CONCURRENTLY;

-- phase 2 [tx] steps 1: drop partition t_2026
DROP TABLE t_2026;
