-- Whose each object is, and what roles may do with it beyond what the server itself gives, or may not do although it does: one
-- row for each privilege, and one for an object without any. A sequence of a column always has the owner of its table, and
-- a language has none that anything could be said of. What initdb made has an oid below 16384 and is left out early: these are
-- thousands of routines.
WITH securable (kind, catalog, oid, namespace, name, arguments, owner, follows, acl, letter) AS (
  SELECT CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'RELATION' END, 'pg_class'::regclass, c.oid, c.relnamespace,
         c.relname, NULL, c.relowner,
         c.relkind = 'S' AND EXISTS (
           SELECT FROM pg_depend d
           WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass
             AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')),
         c.relacl, CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char"
  FROM pg_class c
  WHERE c.oid >= 16384
    AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
    AND c.relname NOT IN ('kedge_history', 'kedge_state', 'kedge_objects', 'kedge_versions', 'kedge_history_id_seq', 'kedge_rights')
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
  WHERE p.proname NOT IN ('kedge_rights_of', 'kedge_give_rights')
    AND NOT EXISTS (
      SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')
    AND p.oid >= 16384
  UNION ALL
  SELECT 'SCHEMA', 'pg_namespace'::regclass, s.oid, s.oid, s.nspname, NULL, s.nspowner, false, s.nspacl, 'n'
  FROM pg_namespace s
  UNION ALL
  SELECT 'TYPE', 'pg_type'::regclass, t.oid, t.typnamespace, t.typname, NULL, t.typowner, false, t.typacl, 'T'
  FROM pg_type t
  LEFT JOIN pg_class c ON c.oid = t.typrelid
  WHERE (t.typtype IN ('e', 'd', 'r') OR c.relkind = 'c')
    AND t.oid >= 16384
  UNION ALL
  SELECT 'LANGUAGE', 'pg_language'::regclass, l.oid, NULL, l.lanname, NULL, l.lanowner, true, l.lanacl, 'l'
  FROM pg_language l
  WHERE l.lanpltrusted
)
SELECT s.kind,
       n.nspname AS schema,
       s.name,
       s.arguments,
       CASE WHEN NOT s.follows THEN pg_get_userbyid(s.owner) END AS owner,
       i.original AND (s.owner = 10 OR pg_get_userbyid(s.owner) = 'pg_database_owner') AS owner_given,
       CASE p.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(p.grantee) END AS role,
       p.grantee = s.owner AS of_owner,
       p.privilege,
       p.attribute AS column,
       p.grantable,
       p.lacking,
       p.given,
       current_user AS reader
FROM securable s
LEFT JOIN pg_namespace n ON n.oid = s.namespace
-- The schema public that initdb made is everybody's from the beginning; for what depends on the version.
CROSS JOIN LATERAL (SELECT s.kind = 'SCHEMA' AND s.name = 'public' AND s.oid < 16384 AS original) i
LEFT JOIN LATERAL (
  WITH had (grantee, privilege, grantable) AS (
    SELECT g.grantee, g.privilege_type, bool_or(g.is_grantable)
    FROM aclexplode(coalesce(s.acl, acldefault(s.letter, s.owner))) g
    GROUP BY g.grantee, g.privilege_type
  ), usual (grantee, privilege) AS (
    SELECT g.grantee, g.privilege_type FROM aclexplode(acldefault(s.letter, s.owner)) g
    UNION
    SELECT g.grantee, g.privilege_type
    FROM pg_init_privs v, aclexplode(v.initprivs) g
    WHERE i.original AND v.classoid = s.catalog AND v.objoid = s.oid AND g.grantee = 0
  )
  SELECT h.grantee, h.privilege, NULL::name AS attribute, h.grantable, false AS lacking, u.grantee = 0 AS given
  FROM had h
  LEFT JOIN usual u ON u.grantee = h.grantee AND u.privilege = h.privilege
  WHERE u.grantee IS NULL OR u.grantee = s.owner AND h.grantable OR u.grantee = 0 AND i.original
  UNION ALL
  SELECT u.grantee, u.privilege, NULL, false, true, false
  FROM usual u
  WHERE NOT EXISTS (SELECT FROM had h WHERE h.grantee = u.grantee AND h.privilege = u.privilege)
  UNION ALL
  SELECT 0, x.privilege, NULL, false, true, true
  FROM unnest(ARRAY['USAGE', 'CREATE']) x (privilege)
  WHERE s.kind = 'SCHEMA' AND s.name = 'public'
    AND NOT EXISTS (SELECT FROM had h WHERE h.grantee = 0 AND h.privilege = x.privilege)
    AND NOT EXISTS (SELECT FROM usual u WHERE u.grantee = 0 AND u.privilege = x.privilege)
  UNION ALL
  SELECT g.grantee, g.privilege_type, a.attname, bool_or(g.is_grantable), false, false
  FROM pg_attribute a, aclexplode(a.attacl) g
  WHERE s.kind = 'RELATION' AND a.attrelid = s.oid AND a.attnum > 0 AND NOT a.attisdropped
  GROUP BY g.grantee, g.privilege_type, a.attname) p ON true
WHERE CASE s.kind WHEN 'LANGUAGE' THEN p.grantee IS NOT NULL ELSE {scope} AND NOT EXISTS (
    SELECT FROM pg_depend d WHERE d.classid = s.catalog AND d.objid = s.oid AND d.deptype = 'e') END
UNION ALL
-- default privileges of every role, beyond those that the server gives, or fewer; those that concern the role itself are unmanaged
SELECT CASE a.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'ROUTINES' ELSE 'TYPES' END,
       NULL,
       coalesce(n.nspname, ''),
       NULL,
       pg_get_userbyid(a.defaclrole),
       false,
       CASE p.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(p.grantee) END,
       false,
       p.privilege,
       NULL,
       p.grantable,
       p.lacking,
       false,
       current_user
FROM pg_default_acl a
LEFT JOIN pg_namespace n ON n.oid = a.defaclnamespace
CROSS JOIN LATERAL (
  WITH had (grantee, privilege, grantable) AS (
    SELECT g.grantee, g.privilege_type, bool_or(g.is_grantable) FROM aclexplode(a.defaclacl) g GROUP BY g.grantee, g.privilege_type
  ), usual (grantee, privilege) AS (
    SELECT g.grantee, g.privilege_type
    FROM aclexplode(acldefault(CASE a.defaclobjtype WHEN 'S' THEN 's' ELSE a.defaclobjtype END, a.defaclrole)) g
    WHERE a.defaclnamespace = 0
  )
  SELECT h.grantee, h.privilege, h.grantable, false AS lacking
  FROM had h
  WHERE NOT EXISTS (SELECT FROM usual u WHERE u.grantee = h.grantee AND u.privilege = h.privilege)
  UNION ALL
  SELECT u.grantee, u.privilege, false, true
  FROM usual u
  WHERE NOT EXISTS (SELECT FROM had h WHERE h.grantee = u.grantee AND h.privilege = u.privilege)) p
WHERE a.defaclobjtype IN ('r', 'S', 'f', 'T') AND p.grantee <> a.defaclrole
