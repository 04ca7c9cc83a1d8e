-- phase 1 [tx] steps 1: move index by_value of reading to tablespace pg_default
DO $kedge$ DECLARE part regclass; BEGIN FOR part IN SELECT relid FROM pg_partition_tree('by_value') WHERE NOT isleaf LOOP EXECUTE format('ALTER INDEX %s SET TABLESPACE pg_default', part); END LOOP; END $kedge$;

-- phase 2 [alone] steps 1: move index by_value of reading to tablespace pg_default
-- done when: SELECT bool_and(coalesce(s.spcname, 'pg_default') = 'pg_default') FROM pg_partition_tree(to_regclass('by_value')) p JOIN pg_class c ON c.oid = p.relid AND p.isleaf LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
REINDEX (TABLESPACE pg_default) INDEX CONCURRENTLY by_value;
