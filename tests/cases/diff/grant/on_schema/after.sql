CREATE TABLE s (id bigint PRIMARY KEY, name text NOT NULL, country text);
GRANT USAGE ON SCHEMA public TO kedge_reader;
GRANT CREATE ON SCHEMA public TO kedge_app;
GRANT USAGE ON SCHEMA public TO kedge_app WITH GRANT OPTION;
