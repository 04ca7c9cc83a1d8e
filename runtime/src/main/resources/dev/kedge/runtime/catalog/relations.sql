-- Tables that are no partitions, and views, without those that an extension brought, that inherit or that are of a type.
SELECT c.oid,
       n.nspname AS schema,
       c.relname AS name,
       c.relkind AS kind,
       obj_description(c.oid, 'pg_class') AS comment,
       c.relpersistence = 'u' AS unlogged,
       c.reloptions || ARRAY(SELECT 'toast.' || o FROM pg_class x, unnest(x.reloptions) o WHERE x.oid = c.reltoastrelid)
         AS parameters,
       t.spcname AS tablespace,
       c.relrowsecurity AS row_security,
       c.relforcerowsecurity AS forced,
       CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS partitioned_by,
       CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid, false) END AS query,
       c.relispopulated AS populated,
       c.relreplident AS replica_identity,
       (SELECT o.relname FROM pg_index x JOIN pg_class o ON o.oid = x.indexrelid
        WHERE x.indrelid = c.oid AND x.indisreplident) AS identity_index,
       (SELECT o.relname FROM pg_index x JOIN pg_class o ON o.oid = x.indexrelid
        WHERE x.indrelid = c.oid AND x.indisclustered) AS cluster_index
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_tablespace t ON t.oid = c.reltablespace
WHERE c.relkind IN ('r', 'p', 'v', 'm')
  AND c.relname NOT IN ('kedge_history', 'kedge_state', 'kedge_objects', 'kedge_versions', 'kedge_rights')
  AND NOT c.relispartition
  AND NOT {left out:c}
  AND {scope}
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
