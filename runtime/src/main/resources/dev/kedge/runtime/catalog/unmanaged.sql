-- What Kedge cannot declare, each with the relation that it belongs to, if any. Nothing that initdb made has an oid of
-- 16384 or more.
WITH relation AS NOT MATERIALIZED (
  SELECT c.*, c.relkind IN ('r', 'p') AS is_table FROM pg_class c WHERE c.oid >= 16384
),
comment AS (
  SELECT d.*, coalesce(nullif(k.conrelid, 0), g.tgrelid, p.polrelid, w.ev_class, x.indrelid, c.oid, 0) AS relation,
         CASE d.classoid
           WHEN 'pg_class'::regclass THEN c.is_table AND NOT c.relispartition OR c.relkind IN ('v', 'm') OR c.relkind = 'S'
             AND NOT EXISTS (
               SELECT FROM pg_depend i
               WHERE i.classid = 'pg_class'::regclass AND i.objid = c.oid AND i.deptype = 'i')
             -- an index that a constraint carries has no declaration of its own
             OR c.relkind IN ('i', 'I') AND EXISTS (SELECT FROM relation r WHERE r.oid = x.indrelid AND NOT r.relispartition)
             AND NOT EXISTS (SELECT FROM pg_constraint q WHERE q.conindid = c.oid AND q.contype IN ('p', 'u', 'x'))
           WHEN 'pg_type'::regclass THEN t.typtype = 'd' OR t.typtype = 'c'
           WHEN 'pg_proc'::regclass THEN f.prokind <> 'a'
           -- its own comment comes with it
           WHEN 'pg_extension'::regclass THEN EXISTS (
             SELECT FROM pg_extension e JOIN pg_available_extensions v ON v.name = e.extname
             WHERE e.oid = d.objoid AND v.comment = d.description)
           ELSE false END AS declared
  FROM pg_description d
  LEFT JOIN relation c ON d.classoid = 'pg_class'::regclass AND c.oid = d.objoid
  LEFT JOIN pg_index x ON d.classoid = 'pg_class'::regclass AND x.indexrelid = d.objoid
  LEFT JOIN pg_constraint k ON d.classoid = 'pg_constraint'::regclass AND k.oid = d.objoid
  LEFT JOIN pg_trigger g ON d.classoid = 'pg_trigger'::regclass AND g.oid = d.objoid
  LEFT JOIN pg_policy p ON d.classoid = 'pg_policy'::regclass AND p.oid = d.objoid
  LEFT JOIN pg_rewrite w ON d.classoid = 'pg_rewrite'::regclass AND w.oid = d.objoid
  LEFT JOIN pg_type t ON d.classoid = 'pg_type'::regclass AND t.oid = d.objoid
  LEFT JOIN pg_proc f ON d.classoid = 'pg_proc'::regclass AND f.oid = d.objoid
  WHERE d.objoid >= 16384
),
thing (kind, catalog, oid, part, relation, namespace) AS (
  -- relations, and what the model does not say of them
  SELECT 'foreign table', 'pg_class'::regclass, oid, 0, oid, relnamespace FROM relation WHERE relkind = 'f'
  UNION ALL
  SELECT 'typed table', 'pg_class'::regclass, oid, 0, oid, relnamespace FROM relation WHERE is_table AND reloftype <> 0
  UNION ALL
  SELECT 'inheriting table', 'pg_class'::regclass, oid, 0, oid, relnamespace FROM relation
  WHERE relkind = 'r' AND NOT relispartition AND EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = relation.oid)
  UNION ALL
  SELECT 'table of another access method', 'pg_class'::regclass, c.oid, 0, c.oid, relnamespace
  FROM relation c JOIN pg_am am ON am.oid = c.relam AND am.amtype = 't' AND am.amname <> 'heap'
  UNION ALL
  SELECT 'replica identity', 'pg_class'::regclass, oid, 0, oid, relnamespace FROM relation
  WHERE is_table AND relreplident <> 'd'
  UNION ALL
  SELECT 'row security forced without being enabled', 'pg_class'::regclass, oid, 0, oid, relnamespace FROM relation
  WHERE is_table AND relforcerowsecurity AND NOT relrowsecurity
  UNION ALL
  SELECT 'unlogged sequence', 'pg_class'::regclass, oid, 0, oid, relnamespace FROM relation
  WHERE relkind = 'S' AND relpersistence = 'u' AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_class'::regclass AND d.objid = relation.oid AND d.refclassid = 'pg_class'::regclass
      AND d.deptype IN ('a', 'i'))
  UNION ALL
  SELECT 'clustering index', 'pg_class'::regclass, i.indexrelid, 0, c.oid, c.relnamespace
  FROM pg_index i JOIN relation c ON c.oid = i.indrelid
  WHERE i.indisclustered
  UNION ALL
  SELECT 'storage of a constraint', 'pg_constraint'::regclass, k.oid, 0, c.oid, c.relnamespace
  FROM pg_constraint k JOIN relation x ON x.oid = k.conindid JOIN relation c ON c.oid = k.conrelid
  WHERE k.contype IN ('p', 'u', 'x') AND (x.reloptions IS NOT NULL OR x.reltablespace <> 0)
  UNION ALL
  SELECT 'invalid index', 'pg_class'::regclass, i.indexrelid, 0, c.oid, c.relnamespace
  FROM pg_index i JOIN relation c ON c.oid = i.indrelid
  WHERE NOT i.indisvalid
  UNION ALL
  SELECT 'statistics target', 'pg_class'::regclass, c.oid, a.attnum, coalesce(i.indrelid, c.oid), c.relnamespace
  FROM pg_attribute a JOIN relation c ON c.oid = a.attrelid LEFT JOIN pg_index i ON i.indexrelid = c.oid
  WHERE a.attstattarget >= 0 AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'm', 'i', 'I')
  UNION ALL
  SELECT 'options of a column', 'pg_class'::regclass, c.oid, a.attnum, c.oid, c.relnamespace
  FROM pg_attribute a JOIN relation c ON c.oid = a.attrelid
  WHERE a.attoptions IS NOT NULL AND c.relkind IN ('r', 'p', 'm') AND NOT a.attisdropped
  UNION ALL
  SELECT 'default of a view', 'pg_class'::regclass, c.oid, d.adnum, c.oid, c.relnamespace
  FROM pg_attrdef d JOIN relation c ON c.oid = d.adrelid
  WHERE c.relkind = 'v'
  UNION ALL
  SELECT 'rule', 'pg_rewrite'::regclass, r.oid, 0, c.oid, c.relnamespace
  FROM pg_rewrite r JOIN relation c ON c.oid = r.ev_class
  WHERE r.rulename <> '_RETURN'
  UNION ALL
  SELECT CASE t.tgenabled WHEN 'D' THEN 'disabled trigger' ELSE 'trigger for replicas' END, 'pg_trigger'::regclass, t.oid,
         0, c.oid, c.relnamespace
  FROM pg_trigger t JOIN relation c ON c.oid = t.tgrelid LEFT JOIN pg_trigger p ON p.oid = t.tgparentid
  WHERE NOT t.tgisinternal AND t.tgenabled <> coalesce(p.tgenabled, 'O')
  UNION ALL
  SELECT CASE c.contype WHEN 'n' THEN 'not-null constraint of its own kind' ELSE 'constraint of a new kind' END,
         'pg_constraint'::regclass, c.oid, 0, r.oid, r.relnamespace
  FROM pg_constraint c JOIN relation r ON r.oid = c.conrelid
  WHERE current_setting('server_version_num')::int >= 180000 AND c.conislocal AND c.conparentid = 0
    AND CASE WHEN c.contype = 'n' THEN c.connoinherit OR NOT c.convalidated
        ELSE to_jsonb(c) @> '{"conperiod": true}' OR to_jsonb(c) @> '{"conenforced": false}' END
  -- what a partition has of its own
  UNION ALL
  SELECT 'index of a partition', 'pg_class'::regclass, x.oid, 0, c.oid, c.relnamespace
  FROM pg_index i JOIN relation c ON c.oid = i.indrelid AND c.relispartition JOIN relation x ON x.oid = i.indexrelid
  WHERE NOT x.relispartition
    AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.oid AND k.contype IN ('p', 'u', 'x'))
  UNION ALL
  SELECT 'constraint of a partition', 'pg_constraint'::regclass, k.oid, 0, c.oid, c.relnamespace
  FROM pg_constraint k JOIN relation c ON c.oid = k.conrelid AND c.relispartition
  WHERE k.contype IN ('c', 'f', 'p', 'u', 'x') AND k.conparentid = 0 AND k.coninhcount = 0
  UNION ALL
  SELECT 'trigger of a partition', 'pg_trigger'::regclass, t.oid, 0, c.oid, c.relnamespace
  FROM pg_trigger t JOIN relation c ON c.oid = t.tgrelid AND c.relispartition
  WHERE NOT t.tgisinternal AND t.tgparentid = 0
  UNION ALL
  SELECT 'policy of a partition', 'pg_policy'::regclass, p.oid, 0, c.oid, c.relnamespace
  FROM pg_policy p JOIN relation c ON c.oid = p.polrelid AND c.relispartition
  UNION ALL
  SELECT 'row security of a partition', 'pg_class'::regclass, oid, 0, oid, relnamespace FROM relation
  WHERE relispartition AND relrowsecurity
  UNION ALL
  SELECT 'default of a partition', 'pg_class'::regclass, c.oid, a.attnum, c.oid, c.relnamespace
  FROM relation c
  JOIN pg_inherits i ON c.relispartition AND i.inhrelid = c.oid
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_attribute b ON b.attrelid = i.inhparent AND b.attname = a.attname
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  LEFT JOIN pg_attrdef e ON e.adrelid = i.inhparent AND e.adnum = b.attnum
  WHERE c.relkind IN ('r', 'p')
    AND pg_get_expr(d.adbin, d.adrelid) IS DISTINCT FROM pg_get_expr(e.adbin, e.adrelid)
  -- what stands in schemas
  UNION ALL
  SELECT CASE typtype WHEN 'r' THEN 'range type' WHEN 'b' THEN 'base type' ELSE 'shell type' END, 'pg_type'::regclass,
         oid, 0, 0, typnamespace
  FROM pg_type t
  WHERE typtype = 'r' OR typtype = 'p' AND NOT typisdefined OR typtype = 'b' AND NOT EXISTS (
    SELECT FROM pg_type e WHERE e.oid = t.typelem AND e.typarray = t.oid)
  UNION ALL
  SELECT 'aggregate', 'pg_proc'::regclass, oid, 0, 0, pronamespace FROM pg_proc WHERE prokind = 'a'
  UNION ALL
  SELECT 'operator', 'pg_operator'::regclass, oid, 0, 0, oprnamespace FROM pg_operator
  UNION ALL
  SELECT 'operator class', 'pg_opclass'::regclass, oid, 0, 0, opcnamespace FROM pg_opclass
  UNION ALL
  SELECT 'operator family', 'pg_opfamily'::regclass, oid, 0, 0, opfnamespace FROM pg_opfamily
  UNION ALL
  SELECT 'collation', 'pg_collation'::regclass, oid, 0, 0, collnamespace FROM pg_collation
  UNION ALL
  SELECT 'conversion', 'pg_conversion'::regclass, oid, 0, 0, connamespace FROM pg_conversion
  UNION ALL
  SELECT 'statistics object', 'pg_statistic_ext'::regclass, oid, 0, stxrelid, stxnamespace FROM pg_statistic_ext
  UNION ALL
  SELECT 'text search configuration', 'pg_ts_config'::regclass, oid, 0, 0, cfgnamespace FROM pg_ts_config
  UNION ALL
  SELECT 'text search dictionary', 'pg_ts_dict'::regclass, oid, 0, 0, dictnamespace FROM pg_ts_dict
  UNION ALL
  SELECT 'text search parser', 'pg_ts_parser'::regclass, oid, 0, 0, prsnamespace FROM pg_ts_parser
  UNION ALL
  SELECT 'text search template', 'pg_ts_template'::regclass, oid, 0, 0, tmplnamespace FROM pg_ts_template
  -- what belongs to the database as a whole
  UNION ALL
  SELECT 'foreign-data wrapper', 'pg_foreign_data_wrapper'::regclass, oid, 0, 0, 0 FROM pg_foreign_data_wrapper
  UNION ALL
  SELECT 'foreign server', 'pg_foreign_server'::regclass, oid, 0, 0, 0 FROM pg_foreign_server
  UNION ALL
  SELECT 'user mapping', 'pg_user_mapping'::regclass, umid, 0, 0, 0 FROM pg_user_mappings
  UNION ALL
  SELECT 'event trigger', 'pg_event_trigger'::regclass, oid, 0, 0, 0 FROM pg_event_trigger
  UNION ALL
  SELECT 'publication', 'pg_publication'::regclass, oid, 0, 0, 0 FROM pg_publication
  UNION ALL
  SELECT 'subscription', 'pg_subscription'::regclass, s.oid, 0, 0, 0
  FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid AND d.datname = current_database()
  UNION ALL
  SELECT 'cast', 'pg_cast'::regclass, oid, 0, 0, 0 FROM pg_cast
  -- a range type comes with one
  WHERE NOT EXISTS (
    SELECT FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = pg_cast.oid AND d.deptype = 'i')
  UNION ALL
  SELECT 'language', 'pg_language'::regclass, oid, 0, 0, 0 FROM pg_language
  UNION ALL
  SELECT 'transform', 'pg_transform'::regclass, oid, 0, 0, 0 FROM pg_transform
  UNION ALL
  SELECT 'access method', 'pg_am'::regclass, oid, 0, 0, 0 FROM pg_am
  UNION ALL
  SELECT 'default privileges', 'pg_default_acl'::regclass, oid, 0, 0, 0 FROM pg_default_acl
  -- what is said of others
  UNION ALL
  SELECT 'security label', classoid, objoid, objsubid, 0, 0 FROM pg_seclabel
  UNION ALL
  SELECT 'comment', d.classoid, d.objoid, d.objsubid, d.relation, coalesce(c.relnamespace, 0)
  FROM comment d LEFT JOIN relation c ON c.oid = d.relation
  WHERE NOT d.declared AND d.classoid <> 'pg_largeobject'::regclass
)
SELECT t.kind,
       CASE WHEN t.kind IN ('comment', 'security label') THEN i.type || ' ' || i.identity
         -- older servers say it with "on"
         WHEN t.kind = 'transform' THEN replace(i.identity, ' on language ', ' language ')
         ELSE i.identity END AS name
FROM thing t
LEFT JOIN pg_namespace n ON n.oid = t.namespace
CROSS JOIN LATERAL pg_identify_object(t.catalog, t.oid, t.part) i
WHERE t.oid >= 16384
  AND (t.namespace = 0 OR {scope})
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.deptype = 'e'
      AND (d.classid = t.catalog AND d.objid = t.oid OR d.classid = 'pg_class'::regclass AND d.objid = t.relation))
UNION ALL
SELECT 'comment', 'schema public'
WHERE obj_description(to_regnamespace('public'), 'pg_namespace') <> 'standard public schema'
  AND to_regnamespace('public')::oid < 16384
UNION ALL
SELECT 'large objects', count(*)::text FROM pg_largeobject_metadata HAVING count(*) > 0
