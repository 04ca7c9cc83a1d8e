-- phase 1 [tx] steps 1,2,3,4: drop view v, create materialized view m, give m to kedge_app and 1 more
DROP VIEW v;
CREATE MATERIALIZED VIEW m AS
SELECT count(*) AS n FROM t
WITH DATA;
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'TABLE m', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(relacl) WHERE oid = 'm'::regclass
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'TABLE m', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(acldefault('r', relowner))
    WHERE oid = 'm'::regclass AND relacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
ALTER TABLE m OWNER TO kedge_app;
GRANT SELECT ON TABLE m TO PUBLIC;
