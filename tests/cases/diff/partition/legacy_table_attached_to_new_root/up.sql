-- phase 1 [tx] steps 1,2,3: create table t, create partition t_2026 of t for values FROM ('2026-01-01') TO ('2027-01-01'), attach table old to t as partition for values FROM (MINVALUE) TO ('2026-01-01')
CREATE TABLE t (
    id bigint NOT NULL,
    day date NOT NULL,
    v text,
    CONSTRAINT t_pkey PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE t_2026 PARTITION OF t FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
ALTER TABLE old ADD CONSTRAINT old_bounds_check CHECK (day IS NOT NULL AND day < '2026-01-01') NOT VALID;

-- phase 2 [alone] steps 3: validate old.old_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('old') AND conname = 'old_bounds_check'
ALTER TABLE old VALIDATE CONSTRAINT old_bounds_check;

-- phase 3 [tx] steps 3: attach table old to t as partition for values FROM (MINVALUE) TO ('2026-01-01')
ALTER TABLE t ATTACH PARTITION old FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
ALTER TABLE old DROP CONSTRAINT old_bounds_check;
