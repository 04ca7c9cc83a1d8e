CREATE TABLE wage (amount bigint NOT NULL);
CREATE VIEW wage_v AS SELECT amount FROM wage;
CREATE FUNCTION top(n integer) RETURNS SETOF wage_v LANGUAGE sql SECURITY DEFINER AS 'select * from wage_v limit n';
ALTER FUNCTION top(integer) OWNER TO kedge_app;
REVOKE ALL ON FUNCTION top(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION top(integer) TO kedge_reader;
GRANT SELECT (amount) ON wage_v TO kedge_reader;
