CREATE TABLE s (id bigint NOT NULL, name text NOT NULL);
ALTER TABLE s OWNER TO kedge_app;
REVOKE UPDATE, DELETE ON s FROM kedge_app;
GRANT UPDATE (name) ON s TO kedge_app;
GRANT INSERT ON s TO kedge_app WITH GRANT OPTION;
