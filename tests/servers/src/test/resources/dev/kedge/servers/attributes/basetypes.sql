-- attribute: owner of a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out);
-- a
ALTER TYPE base OWNER TO kedge_app;
-- b

-- attribute: privileges on a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out);
-- a
GRANT USAGE ON TYPE base TO kedge_app;
-- b

-- attribute: length of a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, INTERNALLENGTH = 8);
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, INTERNALLENGTH = 12);

-- attribute: whether a base type is passed by value
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, INTERNALLENGTH = 4, PASSEDBYVALUE);
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, INTERNALLENGTH = 4);

-- attribute: category of a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, CATEGORY = 'x');
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, CATEGORY = 'y');

-- attribute: whether a base type is preferred
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, PREFERRED = true);
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, PREFERRED = false);

-- attribute: delimiter of a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, DELIMITER = ';');
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out);

-- attribute: subscripts of a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION f(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'raw_array_subscript_handler';
CREATE FUNCTION g(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'raw_array_subscript_handler';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, INTERNALLENGTH = VARIABLE, ELEMENT = integer, SUBSCRIPT = f);
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, INTERNALLENGTH = VARIABLE, ELEMENT = integer, SUBSCRIPT = g);

-- attribute: elements of a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, INTERNALLENGTH = 8, ELEMENT = integer);
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, INTERNALLENGTH = 8, ELEMENT = smallint);

-- attribute: input of a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION g(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out);
-- b
CREATE TYPE base (INPUT = g, OUTPUT = base_out);

-- attribute: output of a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION g(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out);
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = g);

-- attribute: binary input of a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION g(internal) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, RECEIVE = g);
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out);

-- attribute: binary output of a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION g(base) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'int4send';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, SEND = g);
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out);

-- attribute: input of a base type's modifier
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, TYPMOD_IN = varchartypmodin);
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out);

-- attribute: output of a base type's modifier
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, TYPMOD_IN = varchartypmodin, TYPMOD_OUT = varchartypmodout);
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, TYPMOD_IN = varchartypmodin);

-- attribute: analysis of a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, ANALYZE = array_typanalyze);
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out);

-- attribute: alignment of a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, ALIGNMENT = double);
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, ALIGNMENT = int4);

-- attribute: storage of a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, STORAGE = external);
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, STORAGE = plain);

-- attribute: whether a base type can be collated
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, COLLATABLE = true);
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, COLLATABLE = false);

-- attribute: default of a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- a
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, DEFAULT = '1');
-- b
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, DEFAULT = '2');
