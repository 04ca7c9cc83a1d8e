CREATE TABLE s (id bigint PRIMARY KEY, name text NOT NULL, country text);
GRANT SELECT ON s TO kedge_app WITH GRANT OPTION;
GRANT SELECT (id) ON s TO kedge_app WITH GRANT OPTION;
GRANT INSERT ON s TO kedge_app;
GRANT UPDATE (name) ON s TO kedge_reader;
