CREATE TABLE s (id bigint NOT NULL, name text NOT NULL);
ALTER TABLE s OWNER TO kedge_app;
REVOKE SELECT ON s FROM kedge_app;
GRANT SELECT (id) ON s TO kedge_app WITH GRANT OPTION;
