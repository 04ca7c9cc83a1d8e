-- phase 1 [tx] steps 1,2,3: name the keys and indexes of t_2025, detach partition t_2025, rename constraint f of t to g and 1 more
DO $kedge$
DECLARE
    part record;
BEGIN
    FOR part IN SELECT part.indexrelid, part.indexrelid::regclass AS name, own.name AS own
        FROM (VALUES ('t_pkey', 't_2025_pkey')) AS own (whole, name), pg_index AS part
        WHERE part.indrelid = 't_2025'::regclass
            AND own.whole::regclass IN (SELECT relid FROM pg_partition_ancestors(part.indexrelid))
    LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', part.name, 'kedge_parked_' || part.indexrelid);
    END LOOP;
    FOR part IN SELECT part.indexrelid, part.indexrelid::regclass AS name, own.name AS own
        FROM (VALUES ('t_pkey', 't_2025_pkey')) AS own (whole, name), pg_index AS part
        WHERE part.indrelid = 't_2025'::regclass
            AND own.whole::regclass IN (SELECT relid FROM pg_partition_ancestors(part.indexrelid))
    LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', part.name, part.own);
    END LOOP;
END $kedge$;
ALTER TABLE t DETACH PARTITION t_2025;
ALTER TABLE t RENAME CONSTRAINT f TO g;
ALTER TABLE t_2026 RENAME CONSTRAINT f TO g;
ALTER TABLE t_2025 RENAME CONSTRAINT f TO t_2025_v_fkey;
