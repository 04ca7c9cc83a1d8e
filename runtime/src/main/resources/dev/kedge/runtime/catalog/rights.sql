-- Whose each object is, and what roles may do with it beyond what the server itself gives: one row for each permission,
-- and one for an object without any. A sequence of a column always has the owner of its table.
WITH securable (kind, catalog, oid, namespace, name, arguments, owner, follows, acl, letter) AS (
  SELECT CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'RELATION' END, 'pg_class'::regclass, c.oid, c.relnamespace,
         c.relname, NULL, c.relowner,
         c.relkind = 'S' AND EXISTS (
           SELECT FROM pg_depend d
           WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass
             AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')),
         c.relacl, CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char"
  FROM pg_class c
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S')
    AND c.relname NOT IN ('kedge_history', 'kedge_state', 'kedge_history_id_seq')
    AND NOT {left out:c}
    AND NOT EXISTS (
      SELECT FROM pg_depend d JOIN pg_class t ON t.oid = d.refobjid
      WHERE c.relkind = 'S' AND d.classid = 'pg_class'::regclass AND d.objid = c.oid
        AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i') AND (t.relkind = 'f' OR {left out:t}))
  UNION ALL
  SELECT 'ROUTINE', 'pg_proc'::regclass, p.oid, p.pronamespace, p.proname,
         (SELECT coalesce(string_agg(format_type(a.type, NULL), ', ' ORDER BY a.place), '')
          FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY a (type, place)),
         p.proowner, false, p.proacl, 'f'
  FROM pg_proc p
  WHERE p.prokind <> 'a'
    AND NOT EXISTS (
      SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')
  UNION ALL
  SELECT 'SCHEMA', 'pg_namespace'::regclass, s.oid, s.oid, s.nspname, NULL, s.nspowner, false, s.nspacl, 'n'
  FROM pg_namespace s
  UNION ALL
  SELECT 'TYPE', 'pg_type'::regclass, t.oid, t.typnamespace, t.typname, NULL, t.typowner, false, t.typacl, 'T'
  FROM pg_type t
  LEFT JOIN pg_class c ON c.oid = t.typrelid
  WHERE t.typtype IN ('e', 'd') OR c.relkind = 'c'
)
SELECT s.kind,
       n.nspname AS schema,
       s.name,
       s.arguments,
       CASE WHEN NOT s.follows THEN pg_get_userbyid(s.owner) END AS owner,
       s.kind = 'SCHEMA' AND s.oid < 16384 AND (s.owner = 10 OR pg_get_userbyid(s.owner) = 'pg_database_owner')
         AS owner_given,
       CASE WHEN u.lacking THEN (
         SELECT i.type || ' ' || i.identity FROM pg_identify_object(s.catalog, s.oid, 0) i) END AS revoked,
       CASE p.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(p.grantee) END AS role,
       p.privilege,
       p.attribute AS column,
       p.grantable
FROM securable s
JOIN pg_namespace n ON n.oid = s.namespace
-- what the server gives when the object is made; initdb gives everybody something on the schema public
CROSS JOIN LATERAL (
  SELECT array_agg((i.grantee, i.privilege_type)::text) AS usual,
         bool_or(s.acl IS NOT NULL AND NOT EXISTS (
           SELECT FROM aclexplode(s.acl) g
           WHERE g.grantee = i.grantee AND g.privilege_type = i.privilege_type)) AS lacking
  FROM (
    SELECT d.grantee, d.privilege_type FROM aclexplode(acldefault(s.letter, s.owner)) d
    UNION
    SELECT d.grantee, d.privilege_type
    FROM pg_init_privs v, aclexplode(v.initprivs) d
    WHERE v.classoid = s.catalog AND v.objoid = s.oid AND d.grantee = 0) i) u
LEFT JOIN LATERAL (
  SELECT g.grantee, g.privilege_type AS privilege, NULL::name AS attribute, bool_or(g.is_grantable) AS grantable
  FROM aclexplode(s.acl) g
  WHERE g.grantee <> s.owner AND (g.grantee, g.privilege_type)::text <> ALL (coalesce(u.usual, '{}'))
  GROUP BY g.grantee, g.privilege_type
  UNION ALL
  SELECT g.grantee, g.privilege_type, a.attname, bool_or(g.is_grantable)
  FROM pg_attribute a, aclexplode(a.attacl) g
  WHERE s.kind = 'RELATION' AND a.attrelid = s.oid AND a.attnum > 0 AND NOT a.attisdropped AND g.grantee <> s.owner
  GROUP BY g.grantee, g.privilege_type, a.attname) p ON true
WHERE {scope}
  AND NOT EXISTS (
    SELECT FROM pg_depend d WHERE d.classid = s.catalog AND d.objid = s.oid AND d.deptype = 'e')
