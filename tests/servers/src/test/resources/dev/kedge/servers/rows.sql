-- The rows of the catalogs that hold what somebody made: which key the model has for it, under which names it may be
-- listed as unmanaged, the relation that it is a part of, and the row that it comes with. It knows nothing of the reader.
WITH own AS (
  SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
), member AS (
  SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), rel AS (
  SELECT c.*, nspname, 'pg_class ' || c.oid AS id, nspname || '.' || relname AS path
  FROM pg_class c JOIN own ON own.oid = relnamespace
  WHERE c.oid >= 16384 AND ('pg_class'::regclass::oid, c.oid) NOT IN (SELECT classid, objid FROM member)
), routine AS (
  -- its arguments in the model's spelling
  SELECT p.oid, '(' || coalesce(string_agg(regexp_replace(regexp_replace(
           replace(replace(replace(format_type(a, NULL), 'timestamp with time zone', 'timestamptz'),
             'character varying', 'varchar'), 'bit varying', 'varbit'),
           '^character\M', 'char'), '^pg_catalog\."char"', '"char"'), ',' ORDER BY n), '') || ')' AS arguments
  FROM pg_proc p LEFT JOIN unnest(proargtypes::oid[]) WITH ORDINALITY u (a, n) ON true
  WHERE p.oid >= 16384
  GROUP BY p.oid
), made (catalog, oid, sub, key, owner, comes_with) AS (
  SELECT 'pg_class'::regclass, c.oid, 0,
         CASE WHEN relkind IN ('r', 'p', 'v', 'm', 'S') THEN c.path
           WHEN relkind IN ('i', 'I') AND NOT EXISTS (
             SELECT FROM pg_constraint k WHERE k.conindid = c.oid AND k.contype IN ('p', 'u', 'x'))
             THEN o.path || '.' || c.relname END,
         o.id,
         CASE relkind
           WHEN 'c' THEN 'pg_type ' || reltype
           WHEN 'S' THEN (
             SELECT CASE d.deptype WHEN 'i' THEN 'pg_class ' || d.refobjid || ' ' || d.refobjsubid END
             FROM pg_depend d
             WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = d.classid
               AND d.deptype IN ('a', 'i'))
           ELSE coalesce(
             (SELECT 'pg_constraint ' || k.oid FROM pg_constraint k WHERE k.conindid = c.oid AND k.contype IN ('p', 'u', 'x')),
             CASE WHEN relkind IN ('i', 'I') AND relispartition THEN
               (SELECT 'pg_class ' || inhparent FROM pg_inherits WHERE inhrelid = c.oid) END) END
  FROM rel c LEFT JOIN LATERAL (
    SELECT r.id, r.path FROM pg_index i JOIN rel r ON r.oid = i.indrelid WHERE i.indexrelid = c.oid
    UNION ALL
    SELECT r.id, NULL FROM pg_depend d JOIN rel r ON r.oid = d.refobjid
    WHERE c.relkind = 'S' AND d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = d.classid
      AND d.deptype = 'a') o ON true
  WHERE relkind NOT IN ('i', 'I') OR o.id IS NOT NULL
  UNION ALL
  SELECT 'pg_class', attrelid, attnum, CASE WHEN relkind IN ('r', 'p') THEN path || '.' || attname END, id,
         CASE WHEN relispartition OR relkind NOT IN ('r', 'p') THEN id END
  FROM pg_attribute JOIN rel ON rel.oid = attrelid
  WHERE attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p', 'v', 'm', 'f', 'c')
  UNION ALL
  SELECT 'pg_constraint', k.oid, 0, CASE WHEN contype <> 't' THEN path || '.' || conname END, id,
         CASE WHEN contype = 'n' AND (rel.relispartition OR convalidated AND NOT connoinherit) THEN
             'pg_class ' || conrelid || ' ' || conkey[1]
           WHEN conparentid <> 0 THEN 'pg_constraint ' || conparentid
           WHEN contype = 't' THEN (SELECT 'pg_trigger ' || t.oid FROM pg_trigger t WHERE t.tgconstraint = k.oid)
           WHEN coninhcount > 0 THEN id END
  FROM pg_constraint k JOIN rel ON rel.oid = conrelid
  UNION ALL
  SELECT 'pg_trigger', t.oid, 0, path || '.' || tgname, id,
         CASE WHEN tgparentid <> 0 THEN 'pg_trigger ' || tgparentid
           WHEN tgisinternal THEN 'pg_constraint ' || tgconstraint END
  FROM pg_trigger t JOIN rel ON rel.oid = tgrelid
  UNION ALL
  SELECT 'pg_policy', p.oid, 0, path || '.' || polname, id, NULL FROM pg_policy p JOIN rel ON rel.oid = polrelid
  UNION ALL
  SELECT 'pg_rewrite', r.oid, 0, NULL, id, CASE rulename WHEN '_RETURN' THEN id END
  FROM pg_rewrite r JOIN rel ON rel.oid = ev_class
  UNION ALL
  SELECT 'pg_attrdef', d.oid, 0, CASE WHEN rel.relispartition THEN (
             SELECT 'default ' || path || '.' || attname FROM pg_attribute WHERE attrelid = adrelid AND attnum = adnum) END,
         id, CASE
           WHEN rel.relispartition AND pg_get_expr(adbin, adrelid) IS NOT DISTINCT FROM (
             SELECT pg_get_expr(e.adbin, e.adrelid)
             FROM pg_inherits JOIN pg_attrdef e ON e.adrelid = inhparent
             JOIN pg_attribute b ON b.attrelid = e.adrelid AND b.attnum = e.adnum
             JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum AND a.attname = b.attname
             WHERE inhrelid = d.adrelid) OR NOT rel.relispartition AND rel.relkind <> 'v'
           THEN 'pg_class ' || adrelid || ' ' || adnum END
  FROM pg_attrdef d JOIN rel ON rel.oid = adrelid
  UNION ALL
  SELECT 'pg_statistic_ext', s.oid, 0,
         CASE WHEN relkind IN ('r', 'p') AND stxnamespace = relnamespace THEN path || '.' || stxname END, id, NULL
  FROM pg_statistic_ext s LEFT JOIN rel ON rel.oid = stxrelid
  UNION ALL
  SELECT 'pg_proc', p.oid, 0,
         nspname || '.' || proname || routine.arguments,
         NULL, (
           SELECT 'pg_type ' || d.refobjid FROM pg_depend d
           WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i'
             AND d.refclassid = 'pg_type'::regclass LIMIT 1)
  FROM pg_proc p JOIN own ON own.oid = pronamespace JOIN routine ON routine.oid = p.oid
  UNION ALL
  SELECT 'pg_type', t.oid, 0,
         CASE WHEN (t.typrelid = 0 OR c.relkind = 'c') AND e.oid IS NULL AND t.typtype <> 'm'
           THEN nspname || '.' || t.typname END, NULL,
         CASE WHEN t.typrelid <> 0 AND c.relkind <> 'c' THEN 'pg_class ' || t.typrelid
           WHEN e.oid IS NOT NULL THEN 'pg_type ' || e.oid
           WHEN t.typtype = 'm' THEN (SELECT 'pg_type ' || rngtypid FROM pg_range WHERE rngmultitypid = t.oid) END
  FROM pg_type t JOIN own ON own.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
  LEFT JOIN pg_type e ON e.typarray = t.oid
  WHERE coalesce(c.relkind, 'c') <> 't' AND (c.oid IS NULL OR c.relkind = 'c' OR c.oid IN (SELECT oid FROM rel))
    AND ('pg_type'::regclass::oid, coalesce(e.oid, 0)) NOT IN (SELECT classid, objid FROM member)
    AND ('pg_class'::regclass::oid, coalesce(e.typrelid, 0)) NOT IN (SELECT classid, objid FROM member)
  UNION ALL
  SELECT 'pg_constraint', k.oid, 0,
         CASE WHEN k.contype = 'c' THEN (SELECT nspname || '.' || typname || '.' || conname FROM pg_type t JOIN own ON own.oid = typnamespace WHERE t.oid = contypid) END,
         NULL, CASE WHEN k.contype = 'n' THEN 'pg_type ' || contypid END
  FROM pg_constraint k
  WHERE contypid >= 16384 AND contypid IN (SELECT oid FROM pg_type WHERE typnamespace IN (SELECT oid FROM own))
  UNION ALL
  SELECT 'pg_namespace', oid, 0, nspname, NULL, NULL FROM own
  UNION ALL
  SELECT 'pg_extension', oid, 0, extname, NULL, NULL FROM pg_extension
  UNION ALL SELECT 'pg_operator', oid, 0, NULL, NULL, NULL FROM pg_operator
  UNION ALL SELECT 'pg_opclass', oid, 0, NULL, NULL, NULL FROM pg_opclass
  UNION ALL SELECT 'pg_opfamily', oid, 0, NULL, NULL, NULL FROM pg_opfamily
  UNION ALL SELECT 'pg_collation', c.oid, 0, nspname || '.' || collname, NULL, NULL
    FROM pg_collation c JOIN own ON own.oid = collnamespace
  UNION ALL SELECT 'pg_conversion', oid, 0, NULL, NULL, NULL FROM pg_conversion
  UNION ALL SELECT 'pg_cast', c.oid, 0, NULL, NULL, (
      SELECT 'pg_type ' || d.refobjid FROM pg_depend d
      WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype = 'i'
        AND d.refclassid = 'pg_type'::regclass LIMIT 1) FROM pg_cast c
  UNION ALL SELECT 'pg_ts_config', oid, 0, NULL, NULL, NULL FROM pg_ts_config
  UNION ALL SELECT 'pg_ts_dict', oid, 0, NULL, NULL, NULL FROM pg_ts_dict
  UNION ALL SELECT 'pg_ts_parser', oid, 0, NULL, NULL, NULL FROM pg_ts_parser
  UNION ALL SELECT 'pg_ts_template', oid, 0, NULL, NULL, NULL FROM pg_ts_template
  UNION ALL SELECT 'pg_foreign_data_wrapper', oid, 0, NULL, NULL, NULL FROM pg_foreign_data_wrapper
  UNION ALL SELECT 'pg_foreign_server', oid, 0, NULL, NULL, NULL FROM pg_foreign_server
  UNION ALL SELECT 'pg_user_mapping', oid, 0, NULL, NULL, NULL FROM pg_user_mapping
  UNION ALL SELECT 'pg_event_trigger', oid, 0, NULL, NULL, NULL FROM pg_event_trigger
  UNION ALL SELECT 'pg_publication', oid, 0, NULL, NULL, NULL FROM pg_publication
  UNION ALL SELECT 'pg_language', oid, 0, NULL, NULL, NULL FROM pg_language
  UNION ALL SELECT 'pg_transform', oid, 0, NULL, NULL, NULL FROM pg_transform
  UNION ALL SELECT 'pg_am', oid, 0, NULL, NULL, NULL FROM pg_am
  UNION ALL SELECT 'pg_default_acl', oid, 0,
      CASE WHEN defaclobjtype IN ('r', 'S', 'f', 'T') AND defaclrole = current_user::regrole AND (
          EXISTS (SELECT FROM aclexplode(defaclacl) WHERE grantee NOT IN (defaclrole, 0))
          -- PUBLIC has, or lacks, what it does not have or lack by default
          OR (defaclnamespace = 0 AND defaclobjtype IN ('f', 'T')) <> EXISTS (SELECT FROM aclexplode(defaclacl) WHERE grantee = 0))
        THEN 'default privileges on ' || CASE defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'ROUTINES'
            ELSE 'TYPES' END || coalesce(' in ' || nullif(defaclnamespace, 0)::regnamespace, '') END, NULL, NULL
    FROM pg_default_acl
)
SELECT m.catalog::text || ' ' || m.oid || CASE WHEN sub > 0 THEN ' ' || sub ELSE '' END AS id,
       i.type || ' ' || i.identity AS description,
       CASE m.catalog WHEN 'pg_attrdef'::regclass THEN regexp_replace(i.identity, '^for ', '')
         WHEN 'pg_type'::regclass THEN CASE WHEN m.key IS NOT NULL THEN i.identity END
         -- older servers say it with "on"
         WHEN 'pg_transform'::regclass THEN replace(i.identity, ' on language ', ' language ')
         ELSE i.identity END AS listed,
       m.key, m.owner, m.comes_with
FROM made m, LATERAL pg_identify_object(m.catalog, m.oid, m.sub) i
WHERE m.oid >= 16384 AND (m.catalog::oid, m.oid) NOT IN (SELECT classid, objid FROM member)
UNION ALL
SELECT 'pg_description ' || classoid || ' ' || objoid || ' ' || objsubid,
       'comment on ' || i.type || ' ' || i.identity, i.type || ' ' || i.identity,
       'comment ' || concat_ws('.', VARIADIC CASE WHEN classoid = 'pg_constraint'::regclass THEN
           ARRAY(SELECT unnest(ARRAY[coalesce(n.nspname, m.nspname), coalesce(c.relname, t.typname), k.conname]::text[])
                 FROM pg_constraint k
                 LEFT JOIN pg_class c ON c.oid = k.conrelid LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
                 LEFT JOIN pg_type t ON t.oid = k.contypid LEFT JOIN pg_namespace m ON m.oid = t.typnamespace
                 WHERE k.oid = objoid)
         WHEN classoid = 'pg_type'::regclass THEN
           ARRAY(SELECT unnest(ARRAY[nspname, typname]::text[]) FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace WHERE t.oid = objoid)
         ELSE a.object_names END)
         || CASE WHEN classoid = 'pg_proc'::regclass THEN (SELECT arguments FROM routine WHERE oid = objoid) ELSE '' END,
       NULL, CASE WHEN classoid = 'pg_extension'::regclass AND EXISTS (
         SELECT FROM pg_extension e JOIN pg_available_extensions v ON v.name = e.extname
         WHERE e.oid = objoid AND v.comment = description) THEN 'pg_extension ' || objoid END
FROM pg_description, LATERAL pg_identify_object(classoid, objoid, objsubid) i,
  LATERAL pg_identify_object_as_address(classoid, objoid, objsubid) a
WHERE objoid >= 16384 AND (classoid, objoid) NOT IN (SELECT classid, objid FROM member)
  AND coalesce(i.schema, '') NOT LIKE 'pg\_temp%'
UNION ALL
SELECT 'pg_inherits ' || inhrelid, 'inheritance of ' || inhrelid::regclass, NULL, NULL, NULL, 'pg_class ' || inhrelid
FROM pg_inherits JOIN rel ON rel.oid = inhrelid
ORDER BY 1
