-- phase 1 [tx] steps 1,2,3,4: cluster t_0 on no index any more, set replica identity of t_0 to FULL, set replica identity of t to FULL and 1 more
ALTER TABLE t_0 SET WITHOUT CLUSTER;
ALTER TABLE t_0 REPLICA IDENTITY FULL;
ALTER TABLE ONLY t REPLICA IDENTITY FULL;
ALTER TABLE t DROP CONSTRAINT t_v_day_key;

-- phase 2 [alone] steps 5: add unique constraint t_v_day_key to t (v, day)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_0_t_v_day_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_0_t_v_day_key
CREATE UNIQUE INDEX CONCURRENTLY t_0_t_v_day_key ON t_0 (v, day);

-- phase 3 [tx] steps 5: add unique constraint t_v_day_key to t (v, day)
ALTER TABLE t_0 ADD CONSTRAINT t_0_t_v_day_key UNIQUE USING INDEX t_0_t_v_day_key;

-- phase 4 [alone] steps 5: add unique constraint t_v_day_key to t (v, day)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_1_t_v_day_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_1_t_v_day_key
CREATE UNIQUE INDEX CONCURRENTLY t_1_t_v_day_key ON t_1 (v, day);

-- phase 5 [tx] steps 5,6,7,8: add unique constraint t_v_day_key to t (v, day), cluster t_0 on its part of index t_v_day_key, set replica identity of t_0 to its part of index t_v_day_key and 1 more
ALTER TABLE t_1 ADD CONSTRAINT t_1_t_v_day_key UNIQUE USING INDEX t_1_t_v_day_key;
ALTER TABLE t ADD CONSTRAINT t_v_day_key UNIQUE (v, day);
DO $kedge$
BEGIN
    EXECUTE (SELECT format('ALTER TABLE %s CLUSTER ON %I', i.indrelid::regclass, c.relname)
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE i.indrelid = to_regclass('t_0')
            AND to_regclass('t_v_day_key') IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid)));
END $kedge$;
DO $kedge$
BEGIN
    EXECUTE (SELECT format('ALTER TABLE %s REPLICA IDENTITY USING INDEX %I', i.indrelid::regclass, c.relname)
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE i.indrelid = to_regclass('t_0')
            AND to_regclass('t_v_day_key') IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid)));
END $kedge$;
ALTER TABLE ONLY t REPLICA IDENTITY USING INDEX t_v_day_key;
