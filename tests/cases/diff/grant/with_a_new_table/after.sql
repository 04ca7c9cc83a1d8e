CREATE TABLE s (id bigint PRIMARY KEY, name text NOT NULL, country text);
GRANT SELECT, INSERT, UPDATE, DELETE ON s TO kedge_app;
GRANT SELECT (id, country) ON s TO kedge_reader;
GRANT REFERENCES ON s TO PUBLIC;
