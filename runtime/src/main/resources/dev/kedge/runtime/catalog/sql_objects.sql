-- The objects that can be declared as SQL objects, each with the parts of its name, its OIDs and its fingerprint. The fingerprint
-- is computed from its rows in the catalogs, with names instead of OIDs, without owner and privileges. Rows are converted to JSON,
-- so that columns which later versions add are included. Rows of other catalogs, and expressions, are added as text.
WITH member (catalog, oid, family, definition) AS (
  SELECT 'pg_amop'::regclass, oid, amopfamily, concat_ws(' ', pg_describe_object('pg_amop'::regclass, oid, 0), amoppurpose,
           pg_describe_object('pg_opfamily'::regclass, nullif(amopsortfamily, 0), 0))
  FROM pg_amop WHERE oid >= 16384
  UNION ALL
  SELECT 'pg_amproc', oid, amprocfamily, pg_describe_object('pg_amproc'::regclass, oid, 0) FROM pg_amproc WHERE oid >= 16384
),
thing (kind, catalog, oid, namespace, name, target, method, types, entry, more) AS (
  SELECT 'access method', 'pg_am'::regclass, oid, 0::oid, amname::text, 0::oid, '', NULL::text[], to_jsonb(a), ''
  FROM pg_am a
  UNION ALL
  SELECT 'cast', 'pg_cast'::regclass, oid, 0, '', 0, '', ARRAY[castsource::regtype::text, casttarget::regtype::text], to_jsonb(a), ''
  FROM pg_cast a
  -- a range type comes with one
  WHERE NOT EXISTS (
    SELECT FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = a.oid AND d.deptype = 'i')
  UNION ALL
  SELECT 'conversion', 'pg_conversion'::regclass, oid, connamespace, conname, 0, '', NULL, to_jsonb(a), ''
  FROM pg_conversion a
  UNION ALL
  SELECT 'event trigger', 'pg_event_trigger'::regclass, oid, 0, evtname, 0, '', NULL, to_jsonb(a), ''
  FROM pg_event_trigger a
  UNION ALL
  SELECT 'foreign-data wrapper', 'pg_foreign_data_wrapper'::regclass, oid, 0, fdwname, 0, '', NULL, to_jsonb(a), ''
  FROM pg_foreign_data_wrapper a
  UNION ALL
  SELECT 'foreign server', 'pg_foreign_server'::regclass, oid, 0, srvname, 0, '', NULL, to_jsonb(a), ''
  FROM pg_foreign_server a
  UNION ALL
  SELECT 'foreign table', 'pg_class'::regclass, c.oid, relnamespace, relname, 0, '', NULL, to_jsonb(f) - 'ftrelid',
         concat_ws(E'\n', concat_ws(' ', relhasrules, relrowsecurity, array_to_string(reloptions, ','), pg_get_expr(relpartbound, c.oid)),
           (SELECT string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhseqno) FROM pg_inherits i WHERE i.inhrelid = c.oid),
           (SELECT string_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod), a.attnotnull,
                     pg_get_expr(d.adbin, d.adrelid), a.attgenerated, nullif(a.attcollation, 0)::regcollation, a.attstorage,
                     a.attfdwoptions, a.attoptions, a.attislocal, a.attidentity, a.attcompression,
                     nullif(a.attstattarget, -1)), E'\n' ORDER BY a.attnum)
            FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
           (SELECT string_agg(concat_ws(' ', quote_ident(k.conname), pg_get_constraintdef(k.oid)), E'\n' ORDER BY k.conname)
            FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c'),
           (SELECT string_agg(concat_ws(' ', pg_get_triggerdef(g.oid), g.tgenabled), E'\n' ORDER BY g.tgname)
            FROM pg_trigger g WHERE g.tgrelid = c.oid AND NOT g.tgisinternal))
  FROM pg_class c JOIN pg_foreign_table f ON f.ftrelid = c.oid
  UNION ALL
  SELECT 'language', 'pg_language'::regclass, oid, 0, lanname, 0, '', NULL, to_jsonb(a), ''
  FROM pg_language a
  UNION ALL
  SELECT 'operator', 'pg_operator'::regclass, oid, oprnamespace, oprname, 0, '',
         ARRAY[CASE oprleft WHEN 0 THEN 'NONE' ELSE oprleft::regtype::text END, oprright::regtype::text], to_jsonb(a), ''
  FROM pg_operator a
  -- not a shell operator, which a COMMUTATOR or NEGATOR clause has created
  WHERE oprcode <> 0
  UNION ALL
  SELECT 'operator class', 'pg_opclass'::regclass, o.oid, opcnamespace, opcname, 0, m.amname, NULL, to_jsonb(o), (
           SELECT string_agg(m.definition, E'\n' ORDER BY m.definition)
           FROM member m
           JOIN pg_depend d ON d.classid = m.catalog AND d.objid = m.oid AND d.refclassid = 'pg_opclass'::regclass
           WHERE d.refobjid = o.oid)
  FROM pg_opclass o JOIN pg_am m ON m.oid = o.opcmethod
  UNION ALL
  -- members that an operator class has added belong to the class
  SELECT 'operator family', 'pg_opfamily'::regclass, f.oid, opfnamespace, opfname, 0, m.amname, NULL, to_jsonb(f), (
           SELECT string_agg(m.definition, E'\n' ORDER BY m.definition)
           FROM member m
           WHERE m.family = f.oid AND NOT EXISTS (
             SELECT FROM pg_depend d
             WHERE d.classid = m.catalog AND d.objid = m.oid AND d.refclassid = 'pg_opclass'::regclass))
  FROM pg_opfamily f JOIN pg_am m ON m.oid = f.opfmethod
  UNION ALL
  SELECT 'publication', 'pg_publication'::regclass, p.oid, 0, pubname, 0, '', NULL, to_jsonb(p), concat_ws(E'\n', (
           -- column lists and row filters exist in PostgreSQL 15 and later
           SELECT string_agg(concat_ws(' ', r.prrelid::regclass, (to_jsonb(r) ->> 'prattrs')::text,
                    CASE WHEN to_jsonb(r) ->> 'prqual' IS NOT NULL THEN (
                      SELECT to_jsonb(t) ->> 'rowfilter' FROM pg_publication_tables t
                      WHERE t.pubname = p.pubname AND format('%I.%I', t.schemaname, t.tablename)::regclass = r.prrelid) END,
                    to_jsonb(r) ->> 'prexcept'), E'\n' ORDER BY r.prrelid::regclass::text)
           FROM pg_publication_rel r WHERE r.prpubid = p.oid), (
           SELECT string_agg(pg_describe_object(d.classid, d.objid, 0), E'\n' ORDER BY pg_describe_object(d.classid, d.objid, 0))
           FROM pg_depend d
           WHERE d.refclassid = 'pg_publication'::regclass AND d.refobjid = p.oid
             AND d.classid = to_regclass('pg_catalog.pg_publication_namespace')))
  FROM pg_publication p
  UNION ALL
  SELECT 'rule', 'pg_rewrite'::regclass, r.oid, 0, rulename, r.ev_class, '', NULL, to_jsonb(r) - ARRAY['ev_qual', 'ev_action'],
         pg_get_ruledef(r.oid)
  FROM pg_rewrite r WHERE rulename <> '_RETURN'
  UNION ALL
  SELECT 'text search configuration', 'pg_ts_config'::regclass, c.oid, cfgnamespace, cfgname, 0, '', NULL, to_jsonb(c), (
           SELECT string_agg(concat_ws(' ', m.maptokentype, m.mapdict::regdictionary), E'\n' ORDER BY m.maptokentype, m.mapseqno)
           FROM pg_ts_config_map m WHERE m.mapcfg = c.oid)
  FROM pg_ts_config c
  UNION ALL
  SELECT 'text search dictionary', 'pg_ts_dict'::regclass, oid, dictnamespace, dictname, 0, '', NULL, to_jsonb(a), ''
  FROM pg_ts_dict a
  UNION ALL
  SELECT 'text search parser', 'pg_ts_parser'::regclass, oid, prsnamespace, prsname, 0, '', NULL, to_jsonb(a), ''
  FROM pg_ts_parser a
  UNION ALL
  SELECT 'text search template', 'pg_ts_template'::regclass, oid, tmplnamespace, tmplname, 0, '', NULL, to_jsonb(a), ''
  FROM pg_ts_template a
  UNION ALL
  SELECT 'transform', 'pg_transform'::regclass, t.oid, 0, '', 0, l.lanname, ARRAY[trftype::regtype::text], to_jsonb(t), ''
  FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang
)
SELECT t.kind,
       coalesce(n.nspname, '') AS schema,
       t.name,
       coalesce(tn.nspname, '') AS target_schema,
       coalesce(target.relname, '') AS target,
       t.method,
       coalesce(t.types, ARRAY[]::text[]) AS types,
       -- as in the list of unmanaged objects
       i.type || ' ' || i.identity AS commented,
       CASE WHEN t.kind = 'transform' THEN replace(i.identity, ' on language ', ' language ') ELSE i.identity END AS identity,
       t.catalog::oid AS catalog,
       t.oid,
       encode(sha256(convert_to(concat_ws(E'\n\n', (
         SELECT string_agg(e.key || '=' || coalesce(CASE
                  WHEN k.pktable IS NULL OR e.value !~ '^[1-9][0-9]*$' THEN e.value
                  ELSE (pg_identify_object(k.pktable, e.value::oid, 0)).identity END, ''), E'\n' ORDER BY e.key)
         FROM jsonb_each_text(t.entry) e
         LEFT JOIN pg_get_catalog_foreign_keys() k
           ON k.fktable = CASE t.kind WHEN 'foreign table' THEN 'pg_foreign_table' ELSE t.catalog END
           AND k.fkcols = ARRAY[e.key] AND NOT k.is_array
         WHERE e.key <> 'oid' AND e.key !~ '(owner|acl)$'), t.more, (
         SELECT string_agg(d.objsubid || ' ' || d.description, E'\n' ORDER BY d.objsubid)
         FROM pg_description d WHERE d.classoid = t.catalog AND d.objoid = t.oid)), 'UTF8')), 'hex') AS fingerprint
FROM thing t
LEFT JOIN pg_class target ON target.oid = t.target
LEFT JOIN pg_namespace tn ON tn.oid = target.relnamespace
LEFT JOIN pg_namespace n ON n.oid = t.namespace
CROSS JOIN LATERAL pg_identify_object(t.catalog, t.oid, 0) i
WHERE t.oid >= 16384
  AND (t.namespace = 0 OR {scope})
  -- what belongs to an extension or is made with another object, such as the cast of a range type to its multirange type
  AND NOT EXISTS (
    SELECT FROM pg_depend d WHERE d.deptype IN ('e', 'i') AND d.classid = t.catalog AND d.objid = t.oid)
