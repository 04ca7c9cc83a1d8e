-- Statistics objects in the schema of their table.
SELECT e.stxrelid AS relation,
       e.stxname AS name,
       array_to_string(e.stxkind, '') AS kinds,
       ARRAY(SELECT a.attname::text FROM pg_attribute a
             WHERE a.attrelid = e.stxrelid AND a.attnum = ANY (e.stxkeys)) AS columns,
       pg_get_statisticsobjdef_expressions(e.oid) AS expressions,
       -- PostgreSQL 17 and later have null for the default, earlier ones -1
       nullif(e.stxstattarget, -1)::text AS target,
       obj_description(e.oid, 'pg_statistic_ext') AS comment
FROM pg_statistic_ext e
JOIN pg_class c ON c.oid = e.stxrelid AND c.relnamespace = e.stxnamespace AND c.relkind IN ('r', 'p')
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE {scope}
