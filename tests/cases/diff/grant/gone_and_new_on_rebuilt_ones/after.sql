CREATE TABLE t (v bigint NOT NULL);
CREATE VIEW v AS SELECT v FROM t;
CREATE FUNCTION g(n integer) RETURNS SETOF v LANGUAGE sql AS 'select * from v limit n';
GRANT EXECUTE ON FUNCTION g(integer) TO kedge_app;
GRANT SELECT ON v TO kedge_reader WITH GRANT OPTION;
