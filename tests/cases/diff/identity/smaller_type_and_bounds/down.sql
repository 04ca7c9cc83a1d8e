-- phase 1 [tx] steps 1: change type of t.id to bigint
ALTER TABLE t ALTER COLUMN id TYPE bigint;

-- phase 2 [tx] steps 2: make t.id identity always (MAXVALUE 100000)
ALTER TABLE t ALTER COLUMN id SET MINVALUE 1 SET MAXVALUE 9223372036854775807;
SELECT setval((SELECT objid::regclass FROM pg_depend
        JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
        WHERE deptype = 'i' AND classid = 'pg_class'::regclass
            AND attrelid = to_regclass('t') AND attname = 'id'), CASE WHEN coalesce(last, 1) BETWEEN 1 AND 100000 THEN coalesce(last, 1) WHEN NOT (last IS NOT NULL) THEN 1 ELSE greatest(least(coalesce(last, 1), 100000), 1) END, (last IS NOT NULL) AND (coalesce(last, 1) BETWEEN 1 AND 100000 OR coalesce(last, 1) > 100000)) FROM (SELECT greatest(pg_sequence_last_value((SELECT objid::regclass FROM pg_depend
        JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
        WHERE deptype = 'i' AND classid = 'pg_class'::regclass
            AND attrelid = to_regclass('t') AND attname = 'id')), max(id)) AS last FROM t) AS reached;
ALTER TABLE t ALTER COLUMN id SET NO MINVALUE SET MAXVALUE 100000;
