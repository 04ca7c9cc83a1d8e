-- phase 1 [tx] steps 1,2: cluster t_1 on no index any more, set replica identity of t_1 to DEFAULT
ALTER TABLE t_1 SET WITHOUT CLUSTER;
ALTER TABLE t_1 REPLICA IDENTITY DEFAULT;

-- phase 2 [alone] steps 3: drop index t_1_v_idx of t_1
-- done when: SELECT to_regclass('t_1_v_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS t_1_v_idx;

-- phase 3 [tx] steps 4,5,6,7,8,9,10: cluster t_3 on no index any more, set replica identity of t_3 to DEFAULT, drop partition t_3 and 4 more
ALTER TABLE t_3 SET WITHOUT CLUSTER;
ALTER TABLE t_3 REPLICA IDENTITY DEFAULT;
ALTER TABLE t DETACH PARTITION t_3;
DROP TABLE t_3;
DO $kedge$
BEGIN
    EXECUTE (SELECT format('ALTER TABLE %s CLUSTER ON %I', i.indrelid::regclass, c.relname)
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE i.indrelid = to_regclass('t_2')
            AND to_regclass('t_pkey') IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid)));
END $kedge$;
DO $kedge$
BEGIN
    EXECUTE (SELECT format('ALTER TABLE %s REPLICA IDENTITY USING INDEX %I', i.indrelid::regclass, c.relname)
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE i.indrelid = to_regclass('t_2')
            AND to_regclass('t_v_day_key') IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid)));
END $kedge$;
ALTER TABLE t_0 REPLICA IDENTITY FULL;
ALTER TABLE ONLY t REPLICA IDENTITY DEFAULT;
