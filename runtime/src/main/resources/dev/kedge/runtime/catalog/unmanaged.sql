-- What Kedge cannot declare, each with its address, the relation that it belongs to, if any, and its definition, by which
-- two databases are compared. Nothing that initdb made has an oid of 16384 or more.
WITH relation AS NOT MATERIALIZED (
  SELECT c.*,
         c.relkind IN ('r', 'p') AS is_table,
         c.relkind = 'f' OR {left out:c} AS left_out,
         c.relkind IN ('r', 'p') AND NOT {left out:c} AS declared
  FROM pg_class c
  WHERE c.oid >= 16384
),
-- what a partition has from its table
inherited AS NOT MATERIALIZED (
  SELECT c.oid, c.relnamespace, a.attnum, a.attgenerated, a.attstorage, a.attcompression,
         b.attstorage AS parent_storage, b.attcompression AS parent_compression, a.attname,
         pg_get_expr(d.adbin, d.adrelid) AS expression, pg_get_expr(e.adbin, e.adrelid) AS parent_expression
  FROM relation c
  JOIN pg_inherits i ON i.inhrelid = c.oid
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_attribute b ON b.attrelid = i.inhparent AND b.attname = a.attname
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  LEFT JOIN pg_attrdef e ON e.adrelid = i.inhparent AND e.adnum = b.attnum
  WHERE c.relispartition AND c.is_table AND NOT c.left_out
),
comment AS (
  SELECT d.*, coalesce(nullif(k.conrelid, 0), g.tgrelid, p.polrelid, w.ev_class, s.stxrelid, x.indrelid, c.oid, 0) AS relation,
         CASE d.classoid
           WHEN 'pg_class'::regclass THEN
             NOT c.left_out AND (c.is_table OR c.relkind IN ('v', 'm', 'c'))
             OR c.relkind = 'S'
             AND NOT EXISTS (
               SELECT FROM pg_depend i LEFT JOIN relation o ON o.oid = i.refobjid
               WHERE i.classid = 'pg_class'::regclass AND i.objid = c.oid AND i.refclassid = 'pg_class'::regclass
                 AND (i.deptype = 'i' OR i.deptype = 'a' AND o.left_out))
             -- an index that a constraint carries has no declaration of its own
             OR c.relkind IN ('i', 'I') AND NOT c.relispartition AND x.indisvalid AND EXISTS (
               SELECT FROM relation r WHERE r.oid = x.indrelid AND NOT r.left_out)
             AND NOT EXISTS (SELECT FROM pg_constraint q WHERE q.conindid = c.oid AND q.contype IN ('p', 'u', 'x'))
           WHEN 'pg_constraint'::regclass THEN
             CASE WHEN k.contypid <> 0 THEN k.contype = 'c'
             ELSE k.contype IN ('p', 'u', 'f', 'c', 'x') AND k.conislocal AND EXISTS (
                 SELECT FROM relation r WHERE r.oid = k.conrelid AND r.declared)
               AND (k.contype NOT IN ('p', 'u', 'x') OR EXISTS (
                 SELECT FROM pg_index i WHERE i.indexrelid = k.conindid AND i.indisvalid)) END
           WHEN 'pg_trigger'::regclass THEN NOT g.tgisinternal AND g.tgparentid = 0 AND EXISTS (
             SELECT FROM relation r WHERE r.oid = g.tgrelid AND NOT r.left_out)
           WHEN 'pg_policy'::regclass THEN EXISTS (
             SELECT FROM relation r WHERE r.oid = p.polrelid AND r.declared)
           WHEN 'pg_statistic_ext'::regclass THEN EXISTS (
             SELECT FROM relation r WHERE r.oid = s.stxrelid AND r.declared AND r.relnamespace = s.stxnamespace)
           WHEN 'pg_type'::regclass THEN t.typtype IN ('d', 'c', 'e', 'r')
           WHEN 'pg_proc'::regclass THEN f.oid IS NOT NULL
           WHEN 'pg_collation'::regclass THEN true
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
  LEFT JOIN pg_statistic_ext s ON d.classoid = 'pg_statistic_ext'::regclass AND s.oid = d.objoid
  LEFT JOIN pg_rewrite w ON d.classoid = 'pg_rewrite'::regclass AND w.oid = d.objoid
  LEFT JOIN pg_type t ON d.classoid = 'pg_type'::regclass AND t.oid = d.objoid
  LEFT JOIN pg_proc f ON d.classoid = 'pg_proc'::regclass AND f.oid = d.objoid
  WHERE d.objoid >= 16384
),
-- operators and support functions of operator families
member (catalog, oid, family, definition) AS (
  SELECT 'pg_amop'::regclass, oid, amopfamily, concat_ws(' ', amopstrategy, amopopr::regoperator, amoppurpose,
           pg_describe_object('pg_opfamily'::regclass, nullif(amopsortfamily, 0), 0))
  FROM pg_amop WHERE oid >= 16384
  UNION ALL
  SELECT 'pg_amproc', oid, amprocfamily,
         concat_ws(' ', amprocnum, amproclefttype::regtype, amprocrighttype::regtype, amproc::regprocedure)
  FROM pg_amproc WHERE oid >= 16384
),
-- what has an owner, and may have privileges, and is not in the model
owned AS (
  SELECT * FROM (
  SELECT 'pg_class'::regclass, oid, oid, relnamespace, relowner, relacl, 'r'::"char"
  FROM relation WHERE left_out
  UNION ALL
  SELECT 'pg_type', oid, 0, typnamespace, typowner, typacl, 'T'
  FROM pg_type t
  WHERE typtype = 'b' AND NOT EXISTS (
    SELECT FROM pg_type e WHERE e.oid = t.typelem AND e.typarray = t.oid)
  UNION ALL SELECT 'pg_operator', oid, 0, oprnamespace, oprowner, NULL, NULL FROM pg_operator WHERE oprcode <> 0
  UNION ALL SELECT 'pg_opclass', oid, 0, opcnamespace, opcowner, NULL, NULL FROM pg_opclass
  UNION ALL SELECT 'pg_opfamily', oid, 0, opfnamespace, opfowner, NULL, NULL FROM pg_opfamily
  UNION ALL SELECT 'pg_collation', oid, 0, collnamespace, collowner, NULL, NULL FROM pg_collation
  UNION ALL SELECT 'pg_conversion', oid, 0, connamespace, conowner, NULL, NULL FROM pg_conversion
  UNION ALL SELECT 'pg_statistic_ext', oid, stxrelid, stxnamespace, stxowner, NULL, NULL FROM pg_statistic_ext
  UNION ALL SELECT 'pg_ts_config', oid, 0, cfgnamespace, cfgowner, NULL, NULL FROM pg_ts_config
  UNION ALL SELECT 'pg_ts_dict', oid, 0, dictnamespace, dictowner, NULL, NULL FROM pg_ts_dict
  UNION ALL SELECT 'pg_foreign_data_wrapper', oid, 0, 0, fdwowner, fdwacl, 'F' FROM pg_foreign_data_wrapper
  UNION ALL SELECT 'pg_foreign_server', oid, 0, 0, srvowner, srvacl, 'S' FROM pg_foreign_server
  UNION ALL SELECT 'pg_event_trigger', oid, 0, 0, evtowner, NULL, NULL FROM pg_event_trigger
  UNION ALL SELECT 'pg_publication', oid, 0, 0, pubowner, NULL, NULL FROM pg_publication
  UNION ALL SELECT 'pg_subscription', s.oid, 0, 0, subowner, NULL, NULL
  FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid AND d.datname = current_database()
  UNION ALL SELECT 'pg_language', oid, 0, 0, lanowner, NULL, NULL FROM pg_language
  ) o (catalog, oid, relation, namespace, owner, acl, letter) WHERE oid >= 16384
),
-- The server reads its own rows unless the condition on the oid is here: it does not move it into a CTE that calls a volatile function.
thing AS (
  SELECT * FROM (
  -- relations that the model leaves out with all their parts; their definition is made below
  SELECT CASE WHEN relkind = 'f' THEN 'foreign table' WHEN reloftype <> 0 THEN 'typed table'
           WHEN relispartition THEN 'partition of a typed table' ELSE 'inheriting table' END,
         'pg_class'::regclass, oid, 0, oid, relnamespace, NULL::text
  FROM relation WHERE left_out
  -- what the model does not say of relations
  UNION ALL
  SELECT 'access method of a table', 'pg_class'::regclass, c.oid, 0, c.oid, relnamespace, am.amname
  FROM relation c JOIN pg_am am ON am.oid = c.relam AND am.amtype = 't' AND am.amname <> 'heap'
  WHERE NOT c.left_out
  UNION ALL
  SELECT 'replica identity', 'pg_class'::regclass, c.oid, 0, c.oid, relnamespace,
         concat_ws(' ', relreplident, (
           SELECT x.indexrelid::regclass FROM pg_index x WHERE x.indrelid = c.oid AND x.indisreplident))
  FROM relation c
  WHERE (is_table AND left_out OR relkind = 'm') AND relreplident <> 'd'
  UNION ALL
  SELECT 'row security forced without being enabled', 'pg_class'::regclass, oid, 0, oid, relnamespace, ''
  FROM relation
  WHERE is_table AND NOT left_out AND relforcerowsecurity AND NOT relrowsecurity
  UNION ALL
  -- pg_dump does not know them either
  SELECT 'privileges on a constructor of a range type', 'pg_proc'::regclass, p.oid, 0, 0, p.pronamespace, p.proacl::text
  FROM pg_proc p
  JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_type'::regclass
    AND d.deptype = 'i'
  WHERE p.oid >= 16384 AND p.proacl IS NOT NULL
    AND (SELECT array_agg(a::text ORDER BY a::text) FROM unnest(p.proacl) a)
      IS DISTINCT FROM (SELECT array_agg(a::text ORDER BY a::text) FROM unnest(acldefault('f', p.proowner)) a)
  UNION ALL
  SELECT CASE s.relpersistence WHEN 'u' THEN 'unlogged' ELSE 'logged' END || ' sequence', 'pg_class'::regclass, s.oid, 0,
         s.oid, s.relnamespace, ''
  FROM relation s
  JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.oid AND d.refclassid = 'pg_class'::regclass
    AND d.deptype = 'i'
  JOIN relation o ON o.oid = d.refobjid
  WHERE s.relkind = 'S' AND NOT o.left_out
    AND current_setting('server_version_num')::int >= 150000 AND s.relpersistence <> o.relpersistence
  UNION ALL
  SELECT 'clustering index', 'pg_class'::regclass, i.indexrelid, 0, c.oid, c.relnamespace, ''
  FROM pg_index i JOIN relation c ON c.oid = i.indrelid
  WHERE i.indisclustered AND (NOT c.is_table OR c.left_out)
  UNION ALL
  SELECT 'storage of a constraint', 'pg_constraint'::regclass, k.oid, 0, c.oid, c.relnamespace,
         concat_ws(' ', array_to_string(x.reloptions, ','), s.spcname)
  FROM pg_constraint k
  JOIN relation x ON x.oid = k.conindid
  JOIN relation c ON c.oid = k.conrelid
  LEFT JOIN pg_tablespace s ON s.oid = x.reltablespace
  WHERE k.contype IN ('p', 'u', 'x') AND (x.reloptions IS NOT NULL OR x.reltablespace <> 0)
    AND c.declared AND NOT x.relispartition
  UNION ALL
  SELECT 'invalid index', 'pg_class'::regclass, i.indexrelid, 0, c.oid, c.relnamespace, pg_get_indexdef(i.indexrelid)
  FROM pg_index i JOIN relation c ON c.oid = i.indrelid
  WHERE NOT i.indisvalid AND (c.declared OR c.relkind = 'm')
    AND NOT EXISTS (SELECT FROM pg_class x WHERE x.oid = i.indexrelid AND x.relispartition)
  UNION ALL
  SELECT 'statistics target', 'pg_class'::regclass, c.oid, a.attnum, coalesce(i.indrelid, c.oid), c.relnamespace,
         a.attstattarget::text
  FROM pg_attribute a JOIN relation c ON c.oid = a.attrelid LEFT JOIN pg_index i ON i.indexrelid = c.oid
  WHERE a.attstattarget >= 0 AND a.attnum > 0 AND NOT a.attisdropped
    AND (c.is_table AND c.left_out OR c.relkind IN ('m', 'i', 'I'))
  UNION ALL
  SELECT 'options of a column', 'pg_class'::regclass, c.oid, a.attnum, c.oid, c.relnamespace,
         (SELECT string_agg(o, ',' ORDER BY o) FROM unnest(a.attoptions) o)
  FROM pg_attribute a JOIN relation c ON c.oid = a.attrelid
  WHERE a.attoptions IS NOT NULL AND (c.is_table AND c.left_out OR c.relkind = 'm') AND NOT a.attisdropped
  UNION ALL
  SELECT 'storage of a materialized view''s column', 'pg_class'::regclass, c.oid, a.attnum, c.oid, c.relnamespace,
         concat_ws(' ', a.attstorage, a.attcompression)
  FROM pg_attribute a JOIN relation c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
  WHERE c.relkind = 'm' AND NOT a.attisdropped AND a.attnum > 0
    AND (a.attstorage <> t.typstorage OR a.attcompression <> '')
  UNION ALL
  SELECT 'default of a view', 'pg_class'::regclass, c.oid, d.adnum, c.oid, c.relnamespace,
         pg_get_expr(d.adbin, d.adrelid)
  FROM pg_attrdef d JOIN relation c ON c.oid = d.adrelid
  WHERE c.relkind = 'v'
  UNION ALL
  SELECT 'rule', 'pg_rewrite'::regclass, r.oid, 0, c.oid, c.relnamespace, pg_get_ruledef(r.oid) || ' ' || r.ev_enabled::text
  FROM pg_rewrite r JOIN relation c ON c.oid = r.ev_class
  WHERE r.rulename <> '_RETURN'
  UNION ALL
  SELECT CASE t.tgenabled WHEN 'D' THEN 'disabled trigger' ELSE 'trigger for replicas' END, 'pg_trigger'::regclass, t.oid,
         0, c.oid, c.relnamespace, t.tgenabled::text
  -- those of tables are declared; a partition's own copy may differ from them
  FROM pg_trigger t JOIN relation c ON c.oid = t.tgrelid JOIN pg_trigger p ON p.oid = t.tgparentid
  -- PostgreSQL 14 takes those of partitions for its own
  WHERE (NOT t.tgisinternal OR t.tgconstraint = 0) AND t.tgenabled <> p.tgenabled AND NOT c.left_out
  UNION ALL
  -- the triggers of a key are the server's own, and yet they can be disabled
  SELECT DISTINCT 'disabled foreign key', 'pg_constraint'::regclass, k.oid, 0, c.oid, c.relnamespace,
         string_agg(t.tgenabled::text, '' ORDER BY t.tgrelid = k.conrelid, t.tgtype)
  FROM pg_constraint k JOIN relation c ON c.oid = k.conrelid JOIN pg_trigger t ON t.tgconstraint = k.oid
  WHERE k.contype = 'f' AND t.tgisinternal AND NOT c.left_out
  GROUP BY k.oid, c.oid, c.relnamespace
  HAVING bool_or(t.tgenabled <> 'O')
  UNION ALL
  SELECT 'not-null constraint of its own kind', 'pg_constraint'::regclass, c.oid, 0, r.oid, r.relnamespace, pg_get_constraintdef(c.oid)
  FROM pg_constraint c JOIN relation r ON r.oid = c.conrelid
  WHERE current_setting('server_version_num')::int >= 180000 AND c.conislocal AND c.conparentid = 0
    AND c.contype = 'n' AND (c.connoinherit OR NOT c.convalidated)
    AND (r.declared OR c.coninhcount = 0 AND r.relispartition AND r.is_table AND NOT r.left_out)
  UNION ALL
  SELECT 'foreign key to an unmanaged table',
         'pg_constraint'::regclass, k.oid, 0, c.oid, c.relnamespace, pg_get_constraintdef(k.oid)
  FROM pg_constraint k JOIN relation c ON c.oid = k.conrelid JOIN relation t ON t.oid = k.confrelid
  WHERE k.contype = 'f' AND k.conparentid = 0 AND c.declared AND (NOT t.declared OR EXISTS (
      SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = t.oid AND d.deptype = 'e'))
  UNION ALL
  SELECT 'dependency on an extension', d.classid, d.objid, 0, coalesce(t.tgrelid, i.indrelid, c.oid, 0),
         coalesce(p.pronamespace, c.relnamespace, tc.relnamespace, 0), string_agg(e.extname, ', ' ORDER BY e.extname)
  FROM pg_depend d
  JOIN pg_extension e ON e.oid = d.refobjid
  LEFT JOIN pg_proc p ON d.classid = 'pg_proc'::regclass AND p.oid = d.objid
  LEFT JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
  LEFT JOIN pg_index i ON i.indexrelid = c.oid
  LEFT JOIN pg_trigger t ON d.classid = 'pg_trigger'::regclass AND t.oid = d.objid
  LEFT JOIN pg_class tc ON tc.oid = t.tgrelid
  WHERE d.deptype = 'x' AND d.refclassid = 'pg_extension'::regclass
  GROUP BY d.classid, d.objid, t.tgrelid, i.indrelid, c.oid, p.pronamespace, c.relnamespace, tc.relnamespace
  -- what a partition has of its own
  UNION ALL
  SELECT 'partition that is being detached', 'pg_class'::regclass, c.oid, 0, c.oid, c.relnamespace, ''
  FROM relation c JOIN pg_inherits i ON i.inhrelid = c.oid
  WHERE c.relispartition AND c.is_table AND i.inhdetachpending
  UNION ALL
  SELECT 'storage of a partition''s column', 'pg_class'::regclass, oid, attnum, oid, relnamespace,
         concat_ws(' ', attstorage, attcompression)
  FROM inherited
  WHERE attstorage <> parent_storage OR attcompression <> parent_compression
  UNION ALL
  SELECT 'generated column of a partition', 'pg_class'::regclass, oid, attnum, oid, relnamespace, coalesce(expression, '')
  FROM inherited
  WHERE attgenerated <> '' AND expression IS DISTINCT FROM parent_expression
  UNION ALL
  SELECT 'storage of a partition''s index', 'pg_class'::regclass, x.oid, 0, c.oid, c.relnamespace,
         concat_ws(' ', array_to_string(x.reloptions, ','), s.spcname)
  FROM pg_index i
  JOIN relation c ON c.oid = i.indrelid AND c.relispartition AND c.is_table AND NOT c.left_out
  JOIN relation x ON x.oid = i.indexrelid AND x.relispartition
  JOIN pg_inherits h ON h.inhrelid = x.oid
  JOIN relation p ON p.oid = h.inhparent
  LEFT JOIN pg_tablespace s ON s.oid = x.reltablespace
  WHERE x.reloptions IS DISTINCT FROM p.reloptions OR x.reltablespace <> p.reltablespace
  -- what others have added to what an extension brought
  UNION ALL
  SELECT 'policy of an extension''s table', 'pg_policy'::regclass, p.oid, 0, 0, c.relnamespace, concat_ws(' ', p.polpermissive, p.polcmd, (
           SELECT string_agg(r.rolname, ',' ORDER BY r.rolname) FROM pg_roles r WHERE r.oid = ANY (p.polroles)),
         pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
  FROM pg_policy p
  JOIN relation c ON c.oid = p.polrelid
  JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
  -- what stands in schemas
  UNION ALL
  SELECT CASE typtype WHEN 'b' THEN 'base type' ELSE 'shell type' END, 'pg_type'::regclass, t.oid, 0, 0, typnamespace,
         CASE typtype WHEN 'b' THEN concat_ws(' ', typlen, typbyval, typalign, typstorage, typdelim, typcategory,
           typispreferred, typinput, typoutput, typreceive, typsend, typmodin, typmodout, typanalyze, typdefault,
           nullif(typelem, 0)::regtype, nullif(typcollation, 0)::regcollation, typsubscript) ELSE '' END
  FROM pg_type t
  WHERE typtype = 'p' AND NOT typisdefined OR typtype = 'b' AND NOT EXISTS (
    SELECT FROM pg_type e WHERE e.oid = t.typelem AND e.typarray = t.oid)
  UNION ALL
  SELECT 'privileges on a row type', 'pg_type'::regclass, t.oid, 0, c.oid, t.typnamespace, array_to_string(t.typacl, ', ')
  FROM pg_type t JOIN relation c ON c.oid = t.typrelid AND c.relkind <> 'c'
  WHERE t.typacl IS NOT NULL
  UNION ALL
  SELECT 'operator', 'pg_operator'::regclass, oid, 0, 0, oprnamespace,
         concat_ws(' ', oprresult::regtype, oprcode, nullif(oprcom, 0)::regoperator, nullif(oprnegate, 0)::regoperator,
           oprrest, oprjoin, oprcanmerge, oprcanhash)
  FROM pg_operator
  -- the side of another operator that nobody has made yet
  WHERE oprcode <> 0
  UNION ALL
  SELECT 'operator class', 'pg_opclass'::regclass, o.oid, 0, 0, opcnamespace,
         concat_ws(' ', opcintype::regtype, opcdefault, nullif(opckeytype, 0)::regtype,
           pg_describe_object('pg_opfamily'::regclass, opcfamily, 0), (
           SELECT string_agg(m.definition, ', ' ORDER BY m.definition)
           FROM member m
           JOIN pg_depend d ON d.classid = m.catalog AND d.objid = m.oid AND d.refclassid = 'pg_opclass'::regclass
           WHERE d.refobjid = o.oid))
  FROM pg_opclass o
  UNION ALL
  -- members that an operator class has added belong to the class
  SELECT 'operator family', 'pg_opfamily'::regclass, f.oid, 0, 0, opfnamespace, (
           SELECT string_agg(m.definition, ', ' ORDER BY m.definition)
           FROM member m
           WHERE m.family = f.oid AND NOT EXISTS (
             SELECT FROM pg_depend d
             WHERE d.classid = m.catalog AND d.objid = m.oid AND d.refclassid = 'pg_opclass'::regclass))
  FROM pg_opfamily f
  UNION ALL
  SELECT 'member of an operator family', m.catalog, m.oid, 0, 0, 0, m.definition
  FROM member m
  WHERE m.family < 16384 AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = m.catalog AND d.objid = m.oid AND d.refclassid = 'pg_opclass'::regclass AND d.deptype IN ('i', 'a'))
  UNION ALL
  SELECT 'conversion', 'pg_conversion'::regclass, oid, 0, 0, connamespace,
         concat_ws(' ', conforencoding, contoencoding, conproc, condefault)
  FROM pg_conversion
  UNION ALL
  SELECT 'statistics object', 'pg_statistic_ext'::regclass, e.oid, 0, stxrelid, stxnamespace,
         concat_ws(' ', stxrelid::regclass, array_to_string(stxkind, ''), (
           SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname)
           FROM pg_attribute a WHERE a.attrelid = e.stxrelid AND a.attnum = ANY (e.stxkeys)),
           array_to_string(pg_get_statisticsobjdef_expressions(e.oid), ', '), nullif(e.stxstattarget, -1))
  FROM pg_statistic_ext e
  WHERE NOT EXISTS (
    SELECT FROM relation r WHERE r.oid = e.stxrelid AND r.declared AND r.relnamespace = e.stxnamespace)
  UNION ALL
  SELECT 'text search configuration', 'pg_ts_config'::regclass, c.oid, 0, 0, cfgnamespace,
         concat_ws(' ', pg_describe_object('pg_ts_parser'::regclass, cfgparser, 0), (
           SELECT string_agg(concat_ws(' ', m.maptokentype, m.mapdict::regdictionary), ', '
                             ORDER BY m.maptokentype, m.mapseqno)
           FROM pg_ts_config_map m WHERE m.mapcfg = c.oid))
  FROM pg_ts_config c
  UNION ALL
  SELECT 'text search dictionary', 'pg_ts_dict'::regclass, oid, 0, 0, dictnamespace,
         concat_ws(' ', pg_describe_object('pg_ts_template'::regclass, dicttemplate, 0), dictinitoption)
  FROM pg_ts_dict
  UNION ALL
  SELECT 'text search parser', 'pg_ts_parser'::regclass, oid, 0, 0, prsnamespace,
         concat_ws(' ', prsstart, prstoken, prsend, prsheadline, prslextype)
  FROM pg_ts_parser
  UNION ALL
  SELECT 'text search template', 'pg_ts_template'::regclass, oid, 0, 0, tmplnamespace, concat_ws(' ', tmplinit, tmpllexize)
  FROM pg_ts_template
  -- what belongs to the database as a whole
  UNION ALL
  SELECT 'foreign-data wrapper', 'pg_foreign_data_wrapper'::regclass, oid, 0, 0, 0,
         concat_ws(' ', nullif(fdwhandler, 0)::regproc, nullif(fdwvalidator, 0)::regproc, md5(fdwoptions::text))
  FROM pg_foreign_data_wrapper
  UNION ALL
  SELECT 'foreign server', 'pg_foreign_server'::regclass, s.oid, 0, 0, 0,
         concat_ws(' ', w.fdwname, srvtype, srvversion, md5(srvoptions::text))
  FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
  UNION ALL
  -- passwords are never told
  SELECT 'user mapping', 'pg_user_mapping'::regclass, umid, 0, 0, 0, coalesce(md5(umoptions::text), '')
  FROM pg_user_mappings
  UNION ALL
  SELECT 'event trigger', 'pg_event_trigger'::regclass, oid, 0, 0, 0,
         concat_ws(' ', evtevent, evtfoid::regproc, evtenabled, array_to_string(evttags, ','))
  FROM pg_event_trigger
  UNION ALL
  SELECT 'publication', 'pg_publication'::regclass, p.oid, 0, 0, 0,
         concat_ws(' ', puballtables, pubinsert, pubupdate, pubdelete, pubtruncate, pubviaroot, to_jsonb(p) ->> 'pubgencols', (
           -- column lists and row filters exist in PostgreSQL 15 and later
           SELECT string_agg(concat_ws(' ', r.prrelid::regclass, (
                      SELECT string_agg(quote_ident(a.attname), ',' ORDER BY a.attname)
                      FROM pg_attribute a
                      WHERE a.attrelid = r.prrelid AND a.attnum::text IN (
                        SELECT jsonb_array_elements_text(nullif(to_jsonb(r) -> 'prattrs', 'null')))),
                    CASE WHEN to_jsonb(r) ->> 'prqual' IS NOT NULL THEN (
                      SELECT to_jsonb(t) ->> 'rowfilter' FROM pg_publication_tables t
                      WHERE t.pubname = p.pubname AND format('%I.%I', t.schemaname, t.tablename)::regclass = r.prrelid) END),
                    ', ' ORDER BY r.prrelid::regclass::text)
           FROM pg_publication_rel r WHERE r.prpubid = p.oid), (
           SELECT string_agg(pg_describe_object(d.refclassid, d.refobjid, 0), ', ' ORDER BY pg_describe_object(d.refclassid, d.refobjid, 0))
           FROM pg_depend m
           JOIN pg_depend d ON d.classid = m.classid AND d.objid = m.objid AND d.refclassid = 'pg_namespace'::regclass
           WHERE m.refclassid = 'pg_publication'::regclass AND m.refobjid = p.oid
             AND m.classid = to_regclass('pg_catalog.pg_publication_namespace')))
  FROM pg_publication p
  UNION ALL
  SELECT 'subscription', 'pg_subscription'::regclass, s.oid, 0, 0, 0,
         -- Not every role may read the connection, which holds a password, so the columns are chosen at run time.
         query_to_xml((
           SELECT format('SELECT %s FROM pg_subscription WHERE oid = %s', string_agg(
             CASE attname WHEN 'subconninfo' THEN 'md5(subconninfo) AS subconninfo' ELSE attname::text END, ', ' ORDER BY attname), s.oid)
           FROM pg_attribute
           WHERE attrelid = 'pg_subscription'::regclass AND attnum > 0
             AND attname NOT IN ('oid', 'subdbid', 'subname', 'subowner', 'subskiplsn')
             AND has_column_privilege(attrelid, attnum, 'SELECT')), false, true, '')::text
  FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid AND d.datname = current_database()
  UNION ALL
  SELECT 'cast', 'pg_cast'::regclass, oid, 0, 0, 0,
         concat_ws(' ', castcontext, castmethod, nullif(castfunc, 0)::regprocedure)
  FROM pg_cast
  -- a range type comes with one
  WHERE NOT EXISTS (
    SELECT FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = pg_cast.oid AND d.deptype = 'i')
  UNION ALL
  SELECT 'language', 'pg_language'::regclass, oid, 0, 0, 0,
         concat_ws(' ', lanpltrusted, nullif(lanplcallfoid, 0)::regproc, nullif(laninline, 0)::regproc,
           nullif(lanvalidator, 0)::regproc)
  FROM pg_language
  UNION ALL
  SELECT 'transform', 'pg_transform'::regclass, oid, 0, 0, 0,
         concat_ws(' ', nullif(trffromsql, 0)::regproc, nullif(trftosql, 0)::regproc)
  FROM pg_transform
  UNION ALL
  SELECT 'access method', 'pg_am'::regclass, oid, 0, 0, 0, concat_ws(' ', amtype, amhandler) FROM pg_am
  UNION ALL
  -- those of the usual owner are left out where this is read
  SELECT CASE WHEN defaclobjtype NOT IN ('r', 'S', 'f', 'T') THEN 'other default privileges'
              WHEN own THEN 'default privileges of a role itself' ELSE 'default privileges' END,
         'pg_default_acl'::regclass, oid, 0, 0, 0, coalesce(privileges, 'none')
  FROM pg_default_acl a, (VALUES (true), (false)) x (own), LATERAL (
    SELECT string_agg(p, ', ' ORDER BY p) FILTER (WHERE given), string_agg(p, ', ' ORDER BY p) FILTER (WHERE NOT given)
    FROM (
      SELECT true, defaclacl
      UNION ALL
      SELECT false, acldefault(CASE defaclobjtype WHEN 'S' THEN 's' ELSE defaclobjtype END, defaclrole)
      WHERE defaclnamespace = 0) y (given, acl),
      aclexplode(acl) e,
      concat_ws(' ', e.privilege_type, CASE e.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(e.grantee) END, e.is_grantable) p
    WHERE (e.grantee = defaclrole) = own) l (privileges, usual)
  WHERE privileges IS DISTINCT FROM usual
  UNION ALL
  -- the usual owner is left out where this is read
  SELECT 'owner', catalog, oid, 0, relation, namespace, pg_get_userbyid(owner) FROM owned
  UNION ALL
  SELECT 'privileges', catalog, oid, 0, relation, namespace, privileges
  FROM owned o, LATERAL (
    SELECT coalesce(string_agg(p, ', ' ORDER BY p), CASE WHEN cardinality(o.acl) = 0 THEN 'none' END)
    FROM (
      SELECT o.acl, NULL WHERE o.acl IS DISTINCT FROM acldefault(o.letter, o.owner)
      UNION ALL
      SELECT attacl, quote_ident(attname) FROM pg_attribute
      WHERE o.catalog = 'pg_class'::regclass AND attrelid = o.oid AND attacl IS NOT NULL) a (acl, part),
      aclexplode(a.acl) e,
      concat_ws(' ', e.privilege_type, 'on ' || a.part, CASE e.grantee WHEN 0 THEN 'PUBLIC' WHEN o.owner THEN 'owner'
        ELSE pg_get_userbyid(e.grantee) END, CASE WHEN e.is_grantable AND e.grantee <> o.owner THEN 'grantable' END) p) x (privileges)
  WHERE privileges IS NOT NULL
  -- what is said of others
  UNION ALL
  SELECT 'security label', classoid, objoid, objsubid, 0, 0, provider || ' ' || label FROM pg_seclabel
  UNION ALL
  SELECT 'comment', d.classoid, d.objoid, d.objsubid, d.relation, coalesce(c.relnamespace, 0), d.description
  FROM comment d LEFT JOIN relation c ON c.oid = d.relation
  WHERE NOT d.declared AND d.classoid <> 'pg_largeobject'::regclass
  ) t (kind, catalog, oid, part, relation, namespace, definition) WHERE oid >= 16384
)
SELECT t.kind,
       CASE WHEN t.kind IN ('comment', 'owner', 'privileges', 'security label', 'dependency on an extension') THEN i.type || ' ' || i.identity
         -- older servers say it with "on"
         WHEN t.kind = 'transform' THEN replace(i.identity, ' on language ', ' language ')
         ELSE i.identity END AS name,
       coalesce(t.definition, shape.definition, '') AS definition,
       t.catalog::oid AS catalog,
       t.oid,
       t.part
FROM thing t
LEFT JOIN pg_namespace n ON n.oid = t.namespace
CROSS JOIN LATERAL pg_identify_object(t.catalog, t.oid, t.part) i
-- all that a relation has, where the model has nothing of it
LEFT JOIN LATERAL (
  SELECT concat_ws(E'\n',
    concat_ws(' ', c.relkind, c.relpersistence, array_to_string(c.reloptions, ','), am.amname, s.spcname,
      c.relrowsecurity, c.relforcerowsecurity, nullif(c.reloftype, 0)::regtype, pg_get_expr(c.relpartbound, c.oid),
      CASE c.relkind WHEN 'p' THEN pg_get_partkeydef(c.oid) END,
      (SELECT string_agg(h.inhparent::regclass::text, ', ' ORDER BY h.inhseqno) FROM pg_inherits h WHERE h.inhrelid = c.oid),
      (SELECT concat_ws(' ', e.srvname, array_to_string(f.ftoptions, ','))
       FROM pg_foreign_table f JOIN pg_foreign_server e ON e.oid = f.ftserver WHERE f.ftrelid = c.oid)),
    (SELECT string_agg(concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
              pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated, nullif(a.attcollation, 0)::regcollation,
              a.attstorage, a.attcompression, array_to_string(a.attfdwoptions, ','), a.attislocal,
              CASE c.relkind WHEN 'f' THEN concat_ws(' ', array_to_string(a.attoptions, ','), nullif(a.attstattarget, -1)) END), E'\n' ORDER BY a.attnum)
     FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
     WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
    (SELECT string_agg(concat_ws(' ', k.conname, pg_get_constraintdef(k.oid), k.conislocal), E'\n' ORDER BY k.conname)
     FROM pg_constraint k
     WHERE k.conrelid = c.oid AND (k.contype IN ('p', 'u', 'f', 'c', 'x') OR k.contype = 'n' AND k.conislocal AND k.coninhcount > 0)),
    (SELECT string_agg(concat_ws(' ', pg_get_indexdef(x.indexrelid), x.indisvalid), E'\n' ORDER BY x.indexrelid::regclass::text)
     FROM pg_index x WHERE x.indrelid = c.oid),
    (SELECT string_agg(concat_ws(' ', pg_get_triggerdef(g.oid), g.tgenabled), E'\n' ORDER BY g.tgname)
     FROM pg_trigger g WHERE g.tgrelid = c.oid AND NOT g.tgisinternal),
    (SELECT string_agg(p.polname || ' ' || concat_ws(' ', p.polpermissive, p.polcmd, (
           SELECT string_agg(r.rolname, ',' ORDER BY r.rolname) FROM pg_roles r WHERE r.oid = ANY (p.polroles)),
         pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)), E'\n' ORDER BY p.polname)
     FROM pg_policy p WHERE p.polrelid = c.oid)) AS definition
  FROM pg_class c
  LEFT JOIN pg_am am ON am.oid = c.relam
  LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
  WHERE c.oid = t.oid) shape ON t.definition IS NULL
-- DROP SUBSCRIPTION leaves its comment behind
WHERE i.identity IS NOT NULL
  AND (t.namespace = 0 OR {scope})
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.deptype = 'e'
      AND (d.classid = t.catalog AND d.objid = t.oid OR d.classid = 'pg_class'::regclass AND d.objid = t.relation))
UNION ALL
SELECT 'comment', 'schema public', obj_description(to_regnamespace('public'), 'pg_namespace'), 'pg_namespace'::regclass,
       to_regnamespace('public'), 0
WHERE obj_description(to_regnamespace('public'), 'pg_namespace') <> 'standard public schema'
  AND to_regnamespace('public')::oid < 16384
UNION ALL
SELECT 'large objects', count(*)::text,
       string_agg(concat_ws(' ', oid, pg_get_userbyid(lomowner), array_to_string(lomacl, ','),
                            obj_description(oid, 'pg_largeobject')), E'\n' ORDER BY oid), 0, 0, 0
FROM pg_largeobject_metadata
HAVING count(*) > 0
UNION ALL
-- ALTER DATABASE … SET and ALTER ROLE … IN DATABASE … SET; a value may be a secret
SELECT 'setting of the database',
       split_part(c, '=', 1) || CASE WHEN s.setrole <> 0 THEN ' of role ' || quote_ident(pg_get_userbyid(s.setrole)) ELSE '' END,
       md5(c), 0, 0, 0
FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase AND d.datname = current_database()
CROSS JOIN LATERAL unnest(s.setconfig) c
