CREATE TABLE t (id bigint PRIMARY KEY, v integer NOT NULL);
CREATE VIEW w AS SELECT id, v FROM t;
ALTER VIEW w OWNER TO kedge_app;
GRANT SELECT, UPDATE (v) ON w TO kedge_reader;
