-- phase 1 [tx] steps 1,2,3,4,5,6,7: create enum mood, revoke usage on type mood from PUBLIC, create domain code and 4 more
CREATE TYPE mood AS ENUM ('ok', 'happy');
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
CREATE DOMAIN code AS text;
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'TYPE code', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_type, aclexplode(typacl) WHERE oid = 'code'::regtype
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'TYPE code', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_type, aclexplode(acldefault('T', typowner))
    WHERE oid = 'code'::regtype AND typacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
REVOKE USAGE ON TYPE code FROM PUBLIC;
CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql RETURN a;
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'ROUTINE f(integer)', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_proc, aclexplode(proacl) WHERE oid = 'f(integer)'::regprocedure
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'ROUTINE f(integer)', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_proc, aclexplode(acldefault('f', proowner))
    WHERE oid = 'f(integer)'::regprocedure AND proacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
REVOKE EXECUTE ON ROUTINE f(integer) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE f(integer) TO kedge_reader;
