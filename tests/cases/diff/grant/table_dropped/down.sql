-- phase 1 [tx] steps 1,2,3: create table s, give s to kedge_app, grant select on s to kedge_reader
CREATE TABLE s (
    id bigint NOT NULL,
    name text NOT NULL,
    country text,
    CONSTRAINT s_pkey PRIMARY KEY (id)
);
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'TABLE s', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(relacl) WHERE oid = 's'::regclass
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'TABLE s', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_class, aclexplode(acldefault('r', relowner))
    WHERE oid = 's'::regclass AND relacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
ALTER TABLE s OWNER TO kedge_app;
GRANT SELECT ON TABLE s TO kedge_reader;
