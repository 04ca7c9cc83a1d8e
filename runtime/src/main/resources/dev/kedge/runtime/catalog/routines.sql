-- Functions, procedures and aggregates, without those that an extension brought or that belong to a type. The server has no
-- function that prints an aggregate; what CREATE AGGREGATE assumes anyway is left out.
WITH function AS NOT MATERIALIZED (
  SELECT p.oid,
         CASE WHEN pg_function_is_visible(p.oid) THEN quote_ident(p.proname)
           ELSE format('%I.%I', n.nspname, p.proname) END AS name
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
)
SELECT p.oid,
       n.nspname AS schema,
       p.proname AS name,
       coalesce(aggregate.definition, pg_get_functiondef(CASE WHEN p.prokind <> 'a' THEN p.oid END)) AS definition,
       obj_description(p.oid, 'pg_proc') AS comment
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
LEFT JOIN LATERAL (
  SELECT format(E'CREATE AGGREGATE %I.%I(%s) (\n    %s\n)', n.nspname, p.proname,
           coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*'),
           concat_ws(E',\n    ',
             'SFUNC = ' || (SELECT f.name FROM function f WHERE f.oid = a.aggtransfn),
             'STYPE = ' || format_type(a.aggtranstype, NULL),
             'SSPACE = ' || nullif(a.aggtransspace, 0),
             'FINALFUNC = ' || (SELECT f.name FROM function f WHERE f.oid = a.aggfinalfn),
             CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
             CASE WHEN a.aggfinalfn <> 0 AND a.aggfinalmodify <> CASE a.aggkind WHEN 'n' THEN 'r' ELSE 'w' END THEN
               'FINALFUNC_MODIFY = ' || CASE a.aggfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE'
                 ELSE 'READ_WRITE' END END,
             'COMBINEFUNC = ' || (SELECT f.name FROM function f WHERE f.oid = a.aggcombinefn),
             'SERIALFUNC = ' || (SELECT f.name FROM function f WHERE f.oid = a.aggserialfn),
             'DESERIALFUNC = ' || (SELECT f.name FROM function f WHERE f.oid = a.aggdeserialfn),
             'INITCOND = ' || quote_literal(a.agginitval),
             'MSFUNC = ' || (SELECT f.name FROM function f WHERE f.oid = a.aggmtransfn),
             'MINVFUNC = ' || (SELECT f.name FROM function f WHERE f.oid = a.aggminvtransfn),
             CASE WHEN a.aggmtransfn <> 0 THEN 'MSTYPE = ' || format_type(a.aggmtranstype, NULL) END,
             'MSSPACE = ' || nullif(a.aggmtransspace, 0),
             'MFINALFUNC = ' || (SELECT f.name FROM function f WHERE f.oid = a.aggmfinalfn),
             CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
             CASE WHEN a.aggmfinalfn <> 0 AND a.aggmfinalmodify <> CASE a.aggkind WHEN 'n' THEN 'r' ELSE 'w' END THEN
               'MFINALFUNC_MODIFY = ' || CASE a.aggmfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE'
                 ELSE 'READ_WRITE' END END,
             'MINITCOND = ' || quote_literal(a.aggminitval),
             'SORTOP = ' || (SELECT CASE WHEN pg_operator_is_visible(o.oid) THEN o.oprname
                               ELSE format('OPERATOR(%I.%s)', m.nspname, o.oprname) END
                             FROM pg_operator o JOIN pg_namespace m ON m.oid = o.oprnamespace
                             WHERE o.oid = a.aggsortop),
             CASE p.proparallel WHEN 's' THEN 'PARALLEL = SAFE' WHEN 'r' THEN 'PARALLEL = RESTRICTED' END,
             CASE WHEN a.aggkind = 'h' THEN 'HYPOTHETICAL' END)) AS definition
  FROM pg_aggregate a
  WHERE p.prokind = 'a' AND a.aggfnoid = p.oid) aggregate ON true
WHERE p.prokind IN ('f', 'p', 'w', 'a')
  AND p.proname NOT IN ('kedge_rights_of', 'kedge_give_rights')
  AND {scope}
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype IN ('e', 'i'))
