CREATE TABLE s (id bigint PRIMARY KEY, name text NOT NULL, country text);
GRANT SELECT (name, country), UPDATE (country) ON s TO kedge_reader;
