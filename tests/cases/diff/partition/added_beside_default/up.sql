-- phase 1 [tx] steps 1: create partition t_2026 of t for values FROM ('2026-01-01') TO ('2027-01-01')
ALTER TABLE t_rest ADD CONSTRAINT t_rest_bounds_check CHECK (NOT (day IS NOT NULL AND day >= '2026-01-01' AND day < '2027-01-01')) NOT VALID;

-- phase 2 [alone] steps 1: validate t_rest.t_rest_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_rest') AND conname = 't_rest_bounds_check'
ALTER TABLE t_rest VALIDATE CONSTRAINT t_rest_bounds_check;

-- phase 3 [tx] steps 1: create partition t_2026 of t for values FROM ('2026-01-01') TO ('2027-01-01')
CREATE TABLE t_2026 (LIKE t INCLUDING ALL EXCLUDING COMMENTS EXCLUDING IDENTITY EXCLUDING INDEXES EXCLUDING STATISTICS);
ALTER TABLE t ATTACH PARTITION t_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
ALTER TABLE t_rest DROP CONSTRAINT t_rest_bounds_check;
