-- phase 1 [tx] steps 1,2,3,4,5: create schema Side Room, create enum Side Room.Of One, revoke usage on type Side Room.Of One from PUBLIC and 2 more
CREATE SCHEMA IF NOT EXISTS "Side Room";
CREATE TYPE "Side Room"."Of One" AS ENUM ('it''s');
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'TYPE "Side Room"."Of One"', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_type, aclexplode(typacl) WHERE oid = '"Side Room"."Of One"'::regtype
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'TYPE "Side Room"."Of One"', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_type, aclexplode(acldefault('T', typowner))
    WHERE oid = '"Side Room"."Of One"'::regtype AND typacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
REVOKE USAGE ON TYPE "Side Room"."Of One" FROM PUBLIC;
SET LOCAL check_function_bodies = off;
CREATE FUNCTION "Side Room"."The ""Top"""(a "Side Room"."Of One") RETURNS text LANGUAGE sql AS $$ SELECT a::text $$;
SET LOCAL check_function_bodies = on;
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'ROUTINE "Side Room"."The ""Top"""("Side Room"."Of One")', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_proc, aclexplode(proacl) WHERE oid = '"Side Room"."The ""Top"""("Side Room"."Of One")'::regprocedure
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'ROUTINE "Side Room"."The ""Top"""("Side Room"."Of One")', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_proc, aclexplode(acldefault('f', proowner))
    WHERE oid = '"Side Room"."The ""Top"""("Side Room"."Of One")'::regprocedure AND proacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
REVOKE EXECUTE ON ROUTINE "Side Room"."The ""Top"""("Side Room"."Of One") FROM PUBLIC;
