CREATE TABLE s (id bigint NOT NULL, name text NOT NULL);
ALTER TABLE s OWNER TO kedge_app;
