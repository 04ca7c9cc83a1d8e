-- phase 1 [tx] steps 1: name the keys and indexes of old, detach partition old
DO $kedge$
DECLARE
    part record;
BEGIN
    FOR part IN SELECT i.indexrelid AS id, own.name
        FROM (VALUES ('t_pkey', 'old_pkey')) AS own (whole, name), pg_index i
        WHERE i.indrelid = 'old'::regclass
            AND own.whole::regclass IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid))
    LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', part.id::regclass, 'kedge_parked_' || part.id);
    END LOOP;
    FOR part IN SELECT i.indexrelid AS id, own.name
        FROM (VALUES ('t_pkey', 'old_pkey')) AS own (whole, name), pg_index i
        WHERE i.indrelid = 'old'::regclass
            AND own.whole::regclass IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid))
    LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', part.id::regclass, part.name);
    END LOOP;
END $kedge$;
ALTER TABLE t DETACH PARTITION old;

-- phase 2 [alone] steps 2: detach partition t_2026
-- done when: SELECT NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass('t_2026'))
-- clean up: DO 'BEGIN IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass(''t_2026'') AND inhdetachpending) THEN ALTER TABLE t DETACH PARTITION t_2026 FINALIZE; END IF; END'
ALTER TABLE t DETACH PARTITION t_2026 CONCURRENTLY;

-- phase 3 [tx] steps 2,3: drop partition t_2026, drop table t
DROP TABLE t_2026;
DROP TABLE t;
