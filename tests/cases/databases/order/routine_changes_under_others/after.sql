CREATE FUNCTION a_base() RETURNS bigint LANGUAGE sql IMMUTABLE RETURN 1;
CREATE FUNCTION b_upon() RETURNS bigint LANGUAGE sql IMMUTABLE RETURN a_base() + 1;
CREATE DOMAIN positive AS integer CHECK (VALUE > a_base()) DEFAULT a_base();
CREATE TABLE kept (id integer PRIMARY KEY, n positive, m integer DEFAULT b_upon());
CREATE VIEW c_between AS SELECT b_upon() AS n, id FROM kept;
CREATE FUNCTION d_top() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT sum(n)::bigint FROM c_between; END;
