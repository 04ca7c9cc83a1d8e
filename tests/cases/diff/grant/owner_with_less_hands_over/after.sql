CREATE TABLE s (id bigint NOT NULL, name text NOT NULL);
ALTER TABLE s OWNER TO kedge_reader;
REVOKE TRUNCATE, UPDATE ON s FROM kedge_reader;
GRANT UPDATE (id) ON s TO kedge_reader;
GRANT DELETE ON s TO kedge_reader WITH GRANT OPTION;
GRANT SELECT ON s TO kedge_app;
