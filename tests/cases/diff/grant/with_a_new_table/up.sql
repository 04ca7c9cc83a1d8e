-- phase 1 [tx] steps 1,2,3,4: create table s, grant references on s to PUBLIC, grant select, insert, update, delete on s to kedge_app and 1 more
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
GRANT REFERENCES ON TABLE s TO PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE s TO kedge_app;
GRANT SELECT (country, id) ON TABLE s TO kedge_reader;
