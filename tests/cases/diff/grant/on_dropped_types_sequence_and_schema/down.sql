-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9: create schema side, grant usage on schema side to kedge_app, create domain word and 6 more
CREATE SCHEMA IF NOT EXISTS side;
GRANT USAGE ON SCHEMA side TO kedge_app;
CREATE DOMAIN word AS text;
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'TYPE word', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_type, aclexplode(typacl) WHERE oid = 'word'::regtype
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'TYPE word', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_type, aclexplode(acldefault('T', typowner))
    WHERE oid = 'word'::regtype AND typacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
ALTER TYPE word OWNER TO kedge_app;
REVOKE USAGE ON TYPE word FROM PUBLIC;
CREATE TYPE pair AS (a text);
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'TYPE pair', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_type, aclexplode(typacl) WHERE oid = 'pair'::regtype
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'TYPE pair', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_type, aclexplode(acldefault('T', typowner))
    WHERE oid = 'pair'::regtype AND typacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
GRANT USAGE ON TYPE pair TO kedge_app;
CREATE SEQUENCE number;
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'SEQUENCE number', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(relacl) WHERE oid = 'number'::regclass
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'SEQUENCE number', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(acldefault('s', relowner))
    WHERE oid = 'number'::regclass AND relacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
GRANT USAGE ON SEQUENCE number TO kedge_app;
