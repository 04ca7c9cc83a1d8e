-- phase 1 [tx] steps 1,2,3,4,5,6: revoke select on m from PUBLIC, take m from kedge_app, drop view m and 3 more
REVOKE SELECT ON TABLE m FROM PUBLIC;
ALTER TABLE m OWNER TO CURRENT_USER;
DROP MATERIALIZED VIEW m;
CREATE VIEW v AS
SELECT id, v FROM t;
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'TABLE v', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(relacl) WHERE oid = 'v'::regclass
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'TABLE v', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(acldefault('r', relowner))
    WHERE oid = 'v'::regclass AND relacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
ALTER TABLE v OWNER TO kedge_app;
GRANT SELECT, UPDATE (v) ON TABLE v TO kedge_reader;
