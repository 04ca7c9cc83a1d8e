-- phase 1 [tx] steps 1,2,3,4: drop statistics address_part of address, drop routine part(text) to recreate it, create function part(text) and 1 more
DROP STATISTICS address_part;
-- until the end of this revision: the owner and the privileges of what is dropped and created again
DROP TABLE IF EXISTS kedge_rights;
CREATE TABLE kedge_rights (thing text, owner oid, part name, acl aclitem[], usual aclitem[]);
ALTER TABLE kedge_rights ENABLE ROW LEVEL SECURITY;
DROP ROUTINE IF EXISTS kedge_rights_of(text, text);
DROP ROUTINE IF EXISTS kedge_give_rights(text, text);
CREATE FUNCTION kedge_rights_of(kind text, name text)
RETURNS TABLE (owner oid, part name, acl aclitem[], usual aclitem[]) LANGUAGE sql AS $$
  SELECT relowner, NULL::name, relacl, acldefault(CASE kind WHEN 'TABLE' THEN 'r' ELSE 's' END::"char", relowner)
  FROM pg_class WHERE kind IN ('TABLE', 'SEQUENCE') AND oid = to_regclass(name)
  UNION ALL
  SELECT relowner, attname, attacl, NULL FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
  WHERE kind = 'TABLE' AND attrelid = to_regclass(name) AND attnum > 0 AND NOT attisdropped
  UNION ALL
  SELECT proowner, NULL, proacl, acldefault('f', proowner)
  FROM pg_proc WHERE kind = 'ROUTINE' AND oid = to_regprocedure(name)
  UNION ALL
  SELECT typowner, NULL, typacl, acldefault('T', typowner)
  FROM pg_type WHERE kind = 'TYPE' AND oid = to_regtype(name)
$$;
CREATE PROCEDURE kedge_give_rights(kind text, name text) LANGUAGE plpgsql AS $$
DECLARE
  object text := kind || ' ' || name;
  command text;
  columns_only boolean := EXISTS (SELECT FROM kedge_rights k WHERE k.thing = object)
    AND NOT EXISTS (SELECT FROM kedge_rights k WHERE k.thing = object AND k.part IS NULL);
BEGIN
  FOR command IN
    SELECT format('ALTER %s OWNER TO %s', object, k.owner::regrole)
    FROM kedge_rights k, kedge_rights_of(kind, name) n
    WHERE k.thing = object AND k.part IS NULL AND n.part IS NULL AND k.owner <> n.owner
  LOOP EXECUTE command; END LOOP;
  -- nothing that was given to it meanwhile
  FOR command IN
    SELECT DISTINCT format('REVOKE ALL ON %s FROM %s', object,
      CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE g.grantee::regrole::text END)
    FROM kedge_rights_of(kind, name) n, aclexplode(coalesce(n.acl, n.usual)) g
    WHERE n.part IS NULL AND NOT columns_only
  LOOP EXECUTE command; END LOOP;
  FOR command IN
    SELECT format('GRANT %s%s ON %s TO %s%s', g.privilege_type, ' (' || quote_ident(r.part) || ')', object,
      CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE g.grantee::regrole::text END,
      CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' END)
    FROM (SELECT n.part, CASE WHEN k.thing IS NULL THEN n.usual ELSE coalesce(k.acl, k.usual) END AS acl
          FROM kedge_rights_of(kind, name) n
          LEFT JOIN kedge_rights k ON k.thing = object AND k.part IS NOT DISTINCT FROM n.part
          WHERE n.part IS NOT NULL OR NOT columns_only) r,
      aclexplode(r.acl) g
  LOOP EXECUTE command; END LOOP;
  DELETE FROM kedge_rights k WHERE k.thing = object;
END $$;
INSERT INTO kedge_rights SELECT 'ROUTINE part(text)', * FROM kedge_rights_of('ROUTINE', 'part(text)');
DROP FUNCTION part(text);
CREATE FUNCTION part(s text) RETURNS text LANGUAGE sql IMMUTABLE RETURN upper(s);
CALL kedge_give_rights('ROUTINE', 'part(text)');
DROP PROCEDURE kedge_give_rights(text, text);
DROP FUNCTION kedge_rights_of(text, text);
DROP TABLE kedge_rights;
CREATE STATISTICS address_part ON zip, (part(city)) FROM address;
ALTER STATISTICS address_part SET STATISTICS 70;
