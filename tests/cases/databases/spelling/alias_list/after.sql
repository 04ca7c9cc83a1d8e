CREATE TABLE t (a integer, b integer, c integer);
CREATE VIEW named AS SELECT s.x, s.y FROM t AS s (x, y);
CREATE VIEW kept AS SELECT s.x FROM t AS s (x);
CREATE FUNCTION first_of() RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT s.x FROM t AS s (x); END;
CREATE POLICY seen ON t USING (EXISTS (SELECT 1 FROM t AS s (x, y) WHERE s.y > 0));
