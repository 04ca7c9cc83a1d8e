-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10,11: create sequence numbers, grant usage on sequence numbers to kedge_app, create enum mood and 8 more
CREATE SEQUENCE numbers;
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'SEQUENCE numbers', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(relacl) WHERE oid = 'numbers'::regclass
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'SEQUENCE numbers', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(acldefault('s', relowner))
    WHERE oid = 'numbers'::regclass AND relacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
GRANT USAGE ON SEQUENCE numbers TO kedge_app;
CREATE TYPE mood AS ENUM ('sad');
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'TYPE mood', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_type, aclexplode(typacl) WHERE oid = 'mood'::regtype
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'TYPE mood', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_type, aclexplode(acldefault('T', typowner))
    WHERE oid = 'mood'::regtype AND typacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
REVOKE USAGE ON TYPE mood FROM PUBLIC;
GRANT USAGE ON TYPE mood TO kedge_app WITH GRANT OPTION;
CREATE DOMAIN grade AS integer;
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'TYPE grade', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_type, aclexplode(typacl) WHERE oid = 'grade'::regtype
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'TYPE grade', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_type, aclexplode(acldefault('T', typowner))
    WHERE oid = 'grade'::regtype AND typacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
CREATE TABLE s (
    id bigint NOT NULL
);
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'TABLE s', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(relacl) WHERE oid = 's'::regclass
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'TABLE s', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(acldefault('r', relowner))
    WHERE oid = 's'::regclass AND relacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
CREATE TABLE secret (
    id bigint NOT NULL
);
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'TABLE secret', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(relacl) WHERE oid = 'secret'::regclass
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'TABLE secret', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(acldefault('r', relowner))
    WHERE oid = 'secret'::regclass AND relacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
CREATE VIEW v AS
SELECT s.id FROM s;
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
GRANT SELECT ON TABLE v TO kedge_app;
GRANT SELECT ON TABLE s TO kedge_app;
