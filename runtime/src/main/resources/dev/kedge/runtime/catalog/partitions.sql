-- Partitions, each with what it is a part of and with what is its own; those of a table that is not read go with it.
SELECT c.oid,
       n.nspname AS schema,
       c.relname AS name,
       pn.nspname AS parent_schema,
       p.relname AS parent,
       pg_get_expr(c.relpartbound, c.oid) AS bounds,
       CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS partitioned_by,
       c.reloptions || ARRAY(SELECT 'toast.' || o FROM pg_class x, unnest(x.reloptions) o WHERE x.oid = c.reltoastrelid)
         AS parameters,
       t.spcname AS tablespace,
       c.relpersistence = 'u' AS unlogged,
       c.relrowsecurity AS row_security,
       c.relforcerowsecurity AS forced,
       obj_description(c.oid, 'pg_class') AS comment,
       p.oid AS parent_oid,
       c.relreplident AS replica_identity,
       -- an inherited index is known by the name that it has on the table
       (SELECT o.relname FROM pg_index x JOIN pg_class o ON o.oid = CASE WHEN (
          SELECT relispartition FROM pg_class y WHERE y.oid = x.indexrelid) THEN pg_partition_root(x.indexrelid) ELSE x.indexrelid END
        WHERE x.indrelid = c.oid AND x.indisreplident) AS identity_index,
       (SELECT o.relname FROM pg_index x JOIN pg_class o ON o.oid = CASE WHEN (
          SELECT relispartition FROM pg_class y WHERE y.oid = x.indexrelid) THEN pg_partition_root(x.indexrelid) ELSE x.indexrelid END
        WHERE x.indrelid = c.oid AND x.indisclustered) AS cluster_index
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_inherits i ON i.inhrelid = c.oid
JOIN pg_class p ON p.oid = i.inhparent
JOIN pg_namespace pn ON pn.oid = p.relnamespace
LEFT JOIN pg_tablespace t ON t.oid = c.reltablespace
WHERE c.relkind IN ('r', 'p')
  AND c.relispartition
  AND NOT {left out:c}
  AND {scope}
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_class'::regclass AND d.objid IN (c.oid, pg_partition_root(c.oid)) AND d.deptype = 'e')
