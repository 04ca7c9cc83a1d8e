-- phase 1 [alone] steps 1: move index i of stock to tablespace Slow %
-- done when: SELECT coalesce(s.spcname, 'pg_default') = 'Slow %' FROM pg_class c LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace WHERE c.oid = to_regclass('i')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i_ccnew
REINDEX (TABLESPACE "Slow %") INDEX CONCURRENTLY i;

-- phase 2 [tx] steps 2: reset the parameters of index i of stock
ALTER INDEX i RESET (fillfactor);
