-- phase 1 [tx] steps 1: make t.id identity always (MINVALUE 10 MAXVALUE 100 CYCLE)
ALTER TABLE t ALTER COLUMN id SET MINVALUE 1 SET MAXVALUE 9223372036854775807;
SELECT setval((SELECT objid::regclass FROM pg_depend
        JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
        WHERE deptype = 'i' AND classid = 'pg_class'::regclass
            AND attrelid = to_regclass('t') AND attname = 'id'), CASE WHEN coalesce(last, 10) BETWEEN 10 AND 100 THEN coalesce(last, 10) WHEN NOT (last IS NOT NULL) THEN 10 ELSE greatest(least(coalesce(last, 10), 100), 10) END, (last IS NOT NULL) AND (coalesce(last, 10) BETWEEN 10 AND 100 OR coalesce(last, 10) > 100)) FROM (SELECT greatest(pg_sequence_last_value((SELECT objid::regclass FROM pg_depend
        JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
        WHERE deptype = 'i' AND classid = 'pg_class'::regclass
            AND attrelid = to_regclass('t') AND attname = 'id')), max(id)) AS last FROM t) AS reached;
ALTER TABLE t ALTER COLUMN id SET MINVALUE 10 SET MAXVALUE 100 SET START WITH 10 SET CYCLE;
