CREATE TABLE s (id bigint NOT NULL, name text NOT NULL);
GRANT INSERT ON s TO kedge_app;
