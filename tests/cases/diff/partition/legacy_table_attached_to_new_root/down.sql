-- phase 1 [tx] steps 1,2,3: name the keys and indexes of old, detach partition old, drop partition t_2026 and 1 more
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
ALTER TABLE t DETACH PARTITION t_2026;
DROP TABLE t_2026;
DROP TABLE t;
