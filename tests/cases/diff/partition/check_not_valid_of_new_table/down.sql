-- phase 1 [tx] steps 1,2,3,4: drop constraint t_v_check of t, drop partition t_2026, drop partition t_2025 and 1 more
ALTER TABLE t DROP CONSTRAINT t_v_check;
ALTER TABLE t DETACH PARTITION t_2026;
DROP TABLE t_2026;
ALTER TABLE t DETACH PARTITION t_2025;
DROP TABLE t_2025;
DROP TABLE t;
