-- phase 1 [tx] steps 1,2,3,4,5,6,7: name the keys and indexes of t_3, detach partition t_3, comment on partition t_1 and 5 more
DO $kedge$
DECLARE
    part record;
BEGIN
    FOR part IN SELECT i.indexrelid AS id, own.name
        FROM (VALUES ('t_pkey', 't_3_pkey')) AS own (whole, name), pg_index i
        WHERE i.indrelid = 't_3'::regclass
            AND own.whole::regclass IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid))
    LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', part.id::regclass, 'kedge_parked_' || part.id);
    END LOOP;
    FOR part IN SELECT i.indexrelid AS id, own.name
        FROM (VALUES ('t_pkey', 't_3_pkey')) AS own (whole, name), pg_index i
        WHERE i.indrelid = 't_3'::regclass
            AND own.whole::regclass IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid))
    LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', part.id::regclass, part.name);
    END LOOP;
END $kedge$;
ALTER TABLE t DETACH PARTITION t_3;
COMMENT ON TABLE t_1 IS 'old';
COMMENT ON CONSTRAINT t_id_check ON t_3 IS 'own check';
COMMENT ON CONSTRAINT t_3_pkey ON t_3 IS 'own';
COMMENT ON CONSTRAINT t_2_pkey ON t_2 IS NULL;
ALTER TABLE t DETACH PARTITION "T 4";
DROP TABLE "T 4";
ALTER TABLE t_1 ADD CONSTRAINT t_1_bounds_check CHECK (day IS NOT NULL AND day >= '2025-01-01' AND day < '2026-01-01') NOT VALID;

-- phase 2 [alone] steps 7: validate t_1.t_1_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_1') AND conname = 't_1_bounds_check'
ALTER TABLE t_1 VALIDATE CONSTRAINT t_1_bounds_check;

-- phase 3 [tx] steps 7: change bounds of t_1 to FROM ('2025-01-01') TO ('2026-01-01')
ALTER TABLE t DETACH PARTITION t_1;
ALTER TABLE t ATTACH PARTITION t_1 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE t_1 DROP CONSTRAINT t_1_bounds_check;

-- phase 4 [tx] steps 8: attach table t_2 to t as partition for values FROM ('2026-01-01') TO ('2027-01-01')
ALTER TABLE t_2 ADD CONSTRAINT t_2_bounds_check CHECK (day IS NOT NULL AND day >= '2026-01-01' AND day < '2027-01-01') NOT VALID;

-- phase 5 [alone] steps 8: validate t_2.t_2_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2') AND conname = 't_2_bounds_check'
ALTER TABLE t_2 VALIDATE CONSTRAINT t_2_bounds_check;

-- phase 6 [tx] steps 8: attach table t_2 to t as partition for values FROM ('2026-01-01') TO ('2027-01-01')
ALTER TABLE t ATTACH PARTITION t_2 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
ALTER TABLE t_2 DROP CONSTRAINT t_2_bounds_check;
