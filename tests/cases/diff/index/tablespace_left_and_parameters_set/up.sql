-- phase 1 [tx] steps 1: set parameters of index i of stock to fillfactor=70
ALTER INDEX i SET (fillfactor=70);

-- phase 2 [alone] steps 2: move index i of stock to tablespace pg_default
-- done when: SELECT coalesce(s.spcname, 'pg_default') = 'pg_default' FROM pg_class c LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace WHERE c.oid = to_regclass('i')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i_ccnew
REINDEX (TABLESPACE pg_default) INDEX CONCURRENTLY i;
