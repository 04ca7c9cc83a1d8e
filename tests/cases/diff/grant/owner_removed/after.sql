CREATE TABLE s (id bigint PRIMARY KEY, name text NOT NULL, country text);
GRANT SELECT ON s TO kedge_reader;
