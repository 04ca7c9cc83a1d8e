-- phase 1 [tx] steps 1: attach table t_2026_a to t_2026 as partition for values IN ('a')
ALTER TABLE t_2026_a ADD CONSTRAINT t_2026_a_bounds_check CHECK (v IS NOT NULL AND v IN ('a')) NOT VALID;

-- phase 2 [alone] steps 1: validate t_2026_a.t_2026_a_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2026_a') AND conname = 't_2026_a_bounds_check'
ALTER TABLE t_2026_a VALIDATE CONSTRAINT t_2026_a_bounds_check;

-- phase 3 [tx] steps 1: attach table t_2026_a to t_2026 as partition for values IN ('a')
ALTER TABLE t_2026_o ADD CONSTRAINT t_2026_o_bounds_check CHECK (NOT (v IS NOT NULL AND v IN ('a'))) NOT VALID;

-- phase 4 [alone] steps 1: validate t_2026_o.t_2026_o_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2026_o') AND conname = 't_2026_o_bounds_check'
ALTER TABLE t_2026_o VALIDATE CONSTRAINT t_2026_o_bounds_check;

-- phase 5 [tx] steps 1: attach table t_2026_a to t_2026 as partition for values IN ('a')
ALTER TABLE t_2026 ATTACH PARTITION t_2026_a FOR VALUES IN ('a');
ALTER TABLE t_2026_a DROP CONSTRAINT t_2026_a_bounds_check;
ALTER TABLE t_2026_o DROP CONSTRAINT t_2026_o_bounds_check;
