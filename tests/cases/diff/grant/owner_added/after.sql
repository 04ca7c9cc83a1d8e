CREATE TABLE s (id bigint PRIMARY KEY, name text NOT NULL, country text);
ALTER TABLE s OWNER TO kedge_app;
