CREATE TABLE t (id bigint PRIMARY KEY, v bigint NOT NULL);
CREATE VIEW v AS SELECT id, v FROM t;
ALTER VIEW v OWNER TO kedge_app;
GRANT SELECT, UPDATE (v) ON v TO kedge_reader;
