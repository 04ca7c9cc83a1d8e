CREATE FUNCTION add(a integer, b integer DEFAULT 1) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT a + b';
CREATE TABLE t (id bigint PRIMARY KEY, n bigint NOT NULL DEFAULT add(1), CONSTRAINT t_n_check CHECK (n > add(0)));
CREATE INDEX t_add ON t (add(n::integer));
CREATE VIEW v AS SELECT add(1) AS two;
