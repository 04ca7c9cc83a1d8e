-- phase 1 [tx] steps 1,2,3,4,5: create schema sales, grant usage on schema sales to kedge_app, grant select on new tables in schema sales to kedge_app and 2 more
CREATE SCHEMA IF NOT EXISTS sales;
GRANT USAGE ON SCHEMA sales TO kedge_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA sales GRANT SELECT ON TABLES TO kedge_app;
CREATE TABLE sales.s (
    id bigint NOT NULL
);
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'TABLE sales.s', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(relacl) WHERE oid = 'sales.s'::regclass
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'TABLE sales.s', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(acldefault('r', relowner))
    WHERE oid = 'sales.s'::regclass AND relacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
GRANT SELECT ON TABLE sales.s TO kedge_app;
