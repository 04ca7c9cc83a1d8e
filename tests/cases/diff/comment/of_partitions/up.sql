-- phase 1 [tx] steps 1,2: name the keys and indexes of t_2, detach partition t_2, change bounds of t_1 to FROM ('2024-01-01') TO ('2026-01-01')
DO $kedge$
DECLARE
    part record;
BEGIN
    FOR part IN SELECT i.indexrelid AS id, own.name
        FROM (VALUES ('t_pkey', 't_2_pkey')) AS own (whole, name), pg_index i
        WHERE i.indrelid = 't_2'::regclass
            AND own.whole::regclass IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid))
    LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', part.id::regclass, 'kedge_parked_' || part.id);
    END LOOP;
    FOR part IN SELECT i.indexrelid AS id, own.name
        FROM (VALUES ('t_pkey', 't_2_pkey')) AS own (whole, name), pg_index i
        WHERE i.indrelid = 't_2'::regclass
            AND own.whole::regclass IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid))
    LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', part.id::regclass, part.name);
    END LOOP;
END $kedge$;
ALTER TABLE t DETACH PARTITION t_2;
ALTER TABLE t_1 ADD CONSTRAINT t_1_bounds_check CHECK (day IS NOT NULL AND day >= '2024-01-01' AND day < '2026-01-01') NOT VALID;

-- phase 2 [alone] steps 2: validate t_1.t_1_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_1') AND conname = 't_1_bounds_check'
ALTER TABLE t_1 VALIDATE CONSTRAINT t_1_bounds_check;

-- phase 3 [tx] steps 2: change bounds of t_1 to FROM ('2024-01-01') TO ('2026-01-01')
ALTER TABLE t DETACH PARTITION t_1;
ALTER TABLE t ATTACH PARTITION t_1 FOR VALUES FROM ('2024-01-01') TO ('2026-01-01');
ALTER TABLE t_1 DROP CONSTRAINT t_1_bounds_check;

-- phase 4 [tx] steps 3,4,5,6,7,8: create partition T 4 of t for values FROM ('2028-01-01') TO ('2029-01-01'), comment on constraint t_2_pkey of t_2, remove comment of constraint t_3_pkey of t_3 and 3 more
CREATE TABLE "T 4" (LIKE t INCLUDING ALL EXCLUDING COMMENTS EXCLUDING IDENTITY EXCLUDING INDEXES EXCLUDING STATISTICS);
ALTER TABLE t ATTACH PARTITION "T 4" FOR VALUES FROM ('2028-01-01') TO ('2029-01-01');
COMMENT ON TABLE "T 4" IS 'new';
COMMENT ON CONSTRAINT t_2_pkey ON t_2 IS 'alone';
COMMENT ON CONSTRAINT t_3_pkey ON t_3 IS NULL;
COMMENT ON CONSTRAINT t_id_check ON t_3 IS NULL;
COMMENT ON TABLE t_1 IS 'older';
ALTER TABLE t_3 ADD CONSTRAINT t_3_bounds_check CHECK (day IS NOT NULL AND day >= '2027-01-01' AND day < '2028-01-01') NOT VALID;

-- phase 5 [alone] steps 8: validate t_3.t_3_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_3') AND conname = 't_3_bounds_check'
ALTER TABLE t_3 VALIDATE CONSTRAINT t_3_bounds_check;

-- phase 6 [tx] steps 8: attach table t_3 to t as partition for values FROM ('2027-01-01') TO ('2028-01-01')
ALTER TABLE t ATTACH PARTITION t_3 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
ALTER TABLE t_3 DROP CONSTRAINT t_3_bounds_check;
