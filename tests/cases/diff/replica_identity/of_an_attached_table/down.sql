-- phase 1 [tx] steps 1: name the keys and indexes of t_0, detach partition t_0
DO $kedge$
DECLARE
    part record;
BEGIN
    FOR part IN SELECT i.indexrelid AS id, own.name
        FROM (VALUES ('t_pkey', 't_0_pkey'), ('t_v_day_key', 't_0_v_day_key')) AS own (whole, name), pg_index i
        WHERE i.indrelid = 't_0'::regclass
            AND own.whole::regclass IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid))
    LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', part.id::regclass, 'kedge_parked_' || part.id);
    END LOOP;
    FOR part IN SELECT i.indexrelid AS id, own.name
        FROM (VALUES ('t_pkey', 't_0_pkey'), ('t_v_day_key', 't_0_v_day_key')) AS own (whole, name), pg_index i
        WHERE i.indrelid = 't_0'::regclass
            AND own.whole::regclass IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid))
    LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', part.id::regclass, part.name);
    END LOOP;
END $kedge$;
ALTER TABLE t DETACH PARTITION t_0;
