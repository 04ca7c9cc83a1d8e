-- phase 1 [alone] steps 1: move index i of stock to tablespace pg_default
-- done when: SELECT coalesce(s.spcname, 'pg_default') = 'pg_default' FROM pg_class c LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace WHERE c.oid = to_regclass('i')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i_ccnew
REINDEX (TABLESPACE pg_default) INDEX CONCURRENTLY i;
