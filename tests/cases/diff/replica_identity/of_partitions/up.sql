-- phase 1 [tx] steps 1,2,3,4,5,6,7: set replica identity of t to index t_v_day_key, set replica identity of t_0 to DEFAULT, set replica identity of t_2 to NOTHING and 4 more
ALTER TABLE ONLY t REPLICA IDENTITY USING INDEX t_v_day_key;
ALTER TABLE t_0 REPLICA IDENTITY DEFAULT;
ALTER TABLE t_2 REPLICA IDENTITY NOTHING;
DO $kedge$
BEGIN
    EXECUTE (SELECT format('ALTER TABLE %s CLUSTER ON %I', i.indrelid::regclass, c.relname)
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE i.indrelid = to_regclass('t_2')
            AND to_regclass('t_v_day_key') IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid)));
END $kedge$;
CREATE TABLE t_3 (LIKE t INCLUDING ALL EXCLUDING COMMENTS EXCLUDING IDENTITY EXCLUDING INDEXES EXCLUDING STATISTICS);
ALTER TABLE t ATTACH PARTITION t_3 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
DO $kedge$
BEGIN
    EXECUTE (SELECT format('ALTER TABLE %s REPLICA IDENTITY USING INDEX %I', i.indrelid::regclass, c.relname)
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE i.indrelid = to_regclass('t_3')
            AND to_regclass('t_v_day_key') IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid)));
END $kedge$;
DO $kedge$
BEGIN
    EXECUTE (SELECT format('ALTER TABLE %s CLUSTER ON %I', i.indrelid::regclass, c.relname)
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE i.indrelid = to_regclass('t_3')
            AND to_regclass('t_pkey') IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid)));
END $kedge$;

-- phase 2 [alone] steps 8: create unique index t_1_v_idx on t_1 (v)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_1_v_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_1_v_idx
CREATE UNIQUE INDEX CONCURRENTLY t_1_v_idx ON t_1 (v);

-- phase 3 [tx] steps 9,10: set replica identity of t_1 to index t_1_v_idx, cluster t_1 on index t_1_v_idx from now on
ALTER TABLE t_1 REPLICA IDENTITY USING INDEX t_1_v_idx;
ALTER TABLE t_1 CLUSTER ON t_1_v_idx;
