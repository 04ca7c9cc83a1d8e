-- phase 1 [alone] steps 1: detach partition t_2025
-- done when: SELECT NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass('t_2025'))
-- clean up: DO 'BEGIN IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass(''t_2025'') AND inhdetachpending) THEN ALTER TABLE t DETACH PARTITION t_2025 FINALIZE; END IF; END'
ALTER TABLE t DETACH PARTITION t_2025 CONCURRENTLY;

-- phase 2 [tx] steps 1: drop partition t_2025
DROP TABLE t_2025;
