CREATE TABLE s (id bigint PRIMARY KEY, name text NOT NULL, country text);
GRANT SELECT, UPDATE, TRUNCATE, TRIGGER ON s TO kedge_app;
