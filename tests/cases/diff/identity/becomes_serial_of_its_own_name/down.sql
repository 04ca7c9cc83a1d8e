-- phase 1 [tx] steps 1,2,3,4,5: drop default of t.c, make t.c identity always (SEQUENCE NAME kedge_parked_t_c_seq), let no column own sequence t_c_seq and 2 more
ALTER TABLE t ALTER COLUMN c DROP DEFAULT;
ALTER TABLE t ALTER COLUMN c ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME kedge_parked_t_c_seq);
SELECT CASE WHEN r.reached >= s.last_value + s.is_called::int THEN setval(i.oid, r.reached)
    ELSE setval(i.oid, s.last_value, s.is_called) END
FROM (SELECT max(c) AS reached FROM t) AS r, t_c_seq AS s,
    (SELECT objid::regclass AS oid FROM pg_depend
        JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
        WHERE deptype = 'i' AND classid = 'pg_class'::regclass
            AND attrelid = to_regclass('t') AND attname = 'c') AS i;
ALTER SEQUENCE t_c_seq OWNED BY NONE;
DROP SEQUENCE t_c_seq;
ALTER SEQUENCE kedge_parked_t_c_seq RENAME TO t_c_seq;
