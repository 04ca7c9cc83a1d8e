-- attribute: owner of a procedure
-- base
CREATE PROCEDURE p() LANGUAGE sql AS '';
-- a
ALTER PROCEDURE p() OWNER TO kedge_app;
-- b

-- attribute: privileges on a procedure
-- base
CREATE PROCEDURE p() LANGUAGE sql AS '';
-- a
GRANT EXECUTE ON PROCEDURE p() TO kedge_app;
-- b

-- attribute: language of a procedure
-- a
CREATE PROCEDURE p() LANGUAGE sql AS '';
-- b
CREATE PROCEDURE p() LANGUAGE plpgsql AS 'BEGIN END';

-- attribute: variadic argument of a procedure
-- a
CREATE PROCEDURE p(VARIADIC a integer[]) LANGUAGE sql AS '';
-- b
CREATE PROCEDURE p(a integer[]) LANGUAGE sql AS '';

-- attribute: security of a procedure
-- a
CREATE PROCEDURE p() SECURITY DEFINER LANGUAGE sql AS '';
-- b
CREATE PROCEDURE p() LANGUAGE sql AS '';

-- attribute: type of a procedure's result
-- a
CREATE PROCEDURE p(INOUT a integer, OUT b integer) LANGUAGE plpgsql AS 'BEGIN END';
-- b
CREATE PROCEDURE p(INOUT a integer, OUT b bigint) LANGUAGE plpgsql AS 'BEGIN END';

-- attribute: argument mode of a procedure
-- a
CREATE PROCEDURE p(INOUT a integer) LANGUAGE plpgsql AS 'BEGIN END';
-- b
CREATE PROCEDURE p(IN a integer) LANGUAGE plpgsql AS 'BEGIN END';

-- attribute: argument names of a procedure
-- a
CREATE PROCEDURE p(a integer) LANGUAGE sql AS '';
-- b
CREATE PROCEDURE p(b integer) LANGUAGE sql AS '';

-- attribute: argument default of a procedure
-- a
CREATE PROCEDURE p(a integer DEFAULT 1) LANGUAGE sql AS '';
-- b
CREATE PROCEDURE p(a integer DEFAULT 2) LANGUAGE sql AS '';

-- attribute: body of a procedure
-- a
CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1';
-- b
CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 2';

-- attribute: statements of a procedure
-- a
CREATE TABLE t (a integer);
CREATE PROCEDURE p() LANGUAGE sql BEGIN ATOMIC INSERT INTO t VALUES (1); END;
-- b
CREATE TABLE t (a integer);
CREATE PROCEDURE p() LANGUAGE sql BEGIN ATOMIC INSERT INTO t VALUES (2); END;

-- attribute: settings of a procedure
-- a
CREATE PROCEDURE p() SET work_mem = '1MB' LANGUAGE sql AS '';
-- b
CREATE PROCEDURE p() SET work_mem = '2MB' LANGUAGE sql AS '';

-- attribute: library of a function
-- a
CREATE FUNCTION f() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
-- b
CREATE FUNCTION f() RETURNS language_handler LANGUAGE c AS 'plpgsql', 'plpgsql_call_handler';

-- attribute: library of a procedure
-- a
CREATE PROCEDURE p() LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
-- b
CREATE PROCEDURE p() LANGUAGE c AS 'plpgsql', 'plpgsql_call_handler';

-- attribute: transforms of a function
-- base
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
-- a
CREATE FUNCTION f(integer) RETURNS integer TRANSFORM FOR TYPE integer LANGUAGE sql AS 'SELECT 1';
-- b
CREATE FUNCTION f(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';

-- attribute: transforms of a procedure
-- base
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
-- a
CREATE PROCEDURE p(integer) TRANSFORM FOR TYPE integer LANGUAGE sql AS '';
-- b
CREATE PROCEDURE p(integer) LANGUAGE sql AS '';

-- attribute: cost of a function
-- a
CREATE FUNCTION f() RETURNS integer LANGUAGE sql COST 5 AS 'SELECT 1';
-- b
CREATE FUNCTION f() RETURNS integer LANGUAGE sql COST 6 AS 'SELECT 1';

-- attribute: variadic argument of a function
-- a
CREATE FUNCTION f(VARIADIC a integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- b
CREATE FUNCTION f(a integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';

-- attribute: support function of a function
-- base
CREATE FUNCTION g(internal) RETURNS internal LANGUAGE internal STRICT AS 'array_unnest_support';
-- a
CREATE FUNCTION f() RETURNS SETOF integer SUPPORT g LANGUAGE sql AS 'SELECT 1';
-- b
CREATE FUNCTION f() RETURNS SETOF integer LANGUAGE sql AS 'SELECT 1';

-- attribute: whether a function is a window function
-- a
CREATE FUNCTION f() RETURNS bigint WINDOW LANGUAGE internal AS 'window_row_number';
-- b
CREATE FUNCTION f() RETURNS bigint LANGUAGE internal AS 'window_row_number';

-- attribute: type that a function returns
-- a
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- b
CREATE FUNCTION f() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';

-- attribute: set that a function returns
-- a
CREATE FUNCTION f() RETURNS SETOF integer LANGUAGE sql ROWS 1 AS 'SELECT 1';
-- b
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';

-- attribute: type of a function's result
-- a
CREATE FUNCTION f(OUT a integer, OUT b integer) LANGUAGE sql AS 'SELECT 1, 2';
-- b
CREATE FUNCTION f(OUT a integer, OUT b bigint) LANGUAGE sql AS 'SELECT 1, 2::bigint';

-- attribute: expression that a function returns
-- a
CREATE FUNCTION f() RETURNS integer LANGUAGE sql RETURN 1;
-- b
CREATE FUNCTION f() RETURNS integer LANGUAGE sql RETURN 2;
