-- phase 1 [tx] steps 1: make t.id identity always (INCREMENT BY 10 START WITH 1000)
ALTER TABLE t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (INCREMENT BY 10 START WITH 1000);
SELECT setval((SELECT objid::regclass FROM pg_depend
        JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
        WHERE deptype = 'i' AND classid = 'pg_class'::regclass
            AND attrelid = to_regclass('t') AND attname = 'id'),
    greatest(max(id) + 10, 1000), false) FROM t;
