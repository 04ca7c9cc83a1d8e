-- phase 1 [tx] steps 1,2,3: name the keys and indexes of t_2025, detach partition t_2025, drop constraint t_2025_pkey of t_2025 and 1 more
DO $kedge$
DECLARE
    part record;
BEGIN
    FOR part IN SELECT i.indexrelid AS id, own.name
        FROM (VALUES ('t_pkey', 't_2025_pkey')) AS own (whole, name), pg_index i
        WHERE i.indrelid = 't_2025'::regclass
            AND own.whole::regclass IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid))
    LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', part.id::regclass, 'kedge_parked_' || part.id);
    END LOOP;
    FOR part IN SELECT i.indexrelid AS id, own.name
        FROM (VALUES ('t_pkey', 't_2025_pkey')) AS own (whole, name), pg_index i
        WHERE i.indrelid = 't_2025'::regclass
            AND own.whole::regclass IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid))
    LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', part.id::regclass, part.name);
    END LOOP;
END $kedge$;
ALTER TABLE t DETACH PARTITION t_2025;
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_pkey;
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_bounds_check CHECK (day IS NOT NULL AND day >= '2025-01-01' AND day < '2026-01-01') NOT VALID;

-- phase 2 [alone] steps 3: validate t_2025.t_2025_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2025') AND conname = 't_2025_bounds_check'
ALTER TABLE t_2025 VALIDATE CONSTRAINT t_2025_bounds_check;

-- phase 3 [tx] steps 3: attach table t_2025 to u as partition for values FROM ('2025-01-01') TO ('2026-01-01')
ALTER TABLE u ATTACH PARTITION t_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_bounds_check;
