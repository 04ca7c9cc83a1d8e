CREATE TABLE s (id bigint PRIMARY KEY, name text NOT NULL);
GRANT SELECT (name) ON s TO kedge_reader;
