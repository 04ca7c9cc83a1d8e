-- Collations. Their locales are in other columns in each version. The version of the provider's library is left out.
SELECT c.oid,
       n.nspname AS schema,
       c.collname AS name,
       c.collprovider AS provider,
       coalesce(to_jsonb(c) ->> 'colllocale', to_jsonb(c) ->> 'colliculocale') AS locale,
       c.collcollate AS lc_collate,
       c.collctype AS lc_ctype,
       NOT c.collisdeterministic AS nondeterministic,
       to_jsonb(c) ->> 'collicurules' AS rules,
       obj_description(c.oid, 'pg_collation') AS comment
FROM pg_collation c
JOIN pg_namespace n ON n.oid = c.collnamespace
WHERE {scope}
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_collation'::regclass AND d.objid = c.oid AND d.deptype = 'e')
