-- attribute: kind of an aggregate
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4larger, STYPE = integer);
-- b
CREATE AGGREGATE total(ORDER BY integer) (SFUNC = int4larger, STYPE = integer);

-- attribute: direct arguments of an aggregate
-- base
CREATE FUNCTION f(integer, integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- a
CREATE AGGREGATE total(integer ORDER BY integer) (SFUNC = int4larger, STYPE = integer);
-- b
CREATE AGGREGATE total(ORDER BY integer, integer) (SFUNC = f, STYPE = integer);

-- attribute: transition function of an aggregate
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4mul, STYPE = integer);

-- attribute: final function of an aggregate
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = int4um);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);

-- attribute: combine function of an aggregate
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, COMBINEFUNC = int4pl);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);

-- attribute: serialization of an aggregate's state
-- a
CREATE AGGREGATE total(numeric) (SFUNC = numeric_avg_accum, STYPE = internal, COMBINEFUNC = numeric_avg_combine, FINALFUNC = numeric_avg, SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize);
-- b
CREATE AGGREGATE total(numeric) (SFUNC = numeric_avg_accum, STYPE = internal, COMBINEFUNC = numeric_avg_combine, FINALFUNC = numeric_avg);

-- attribute: forward function of a moving aggregate
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4larger, MINVFUNC = int4mi, MSTYPE = integer);

-- attribute: inverse function of a moving aggregate
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4larger, MSTYPE = integer);

-- attribute: final function of a moving aggregate
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MFINALFUNC = int4up);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer);

-- attribute: extra arguments of an aggregate's final function
-- base
CREATE FUNCTION f(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION f(integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = f, FINALFUNC_EXTRA);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = f);

-- attribute: extra arguments of a moving aggregate's final function
-- base
CREATE FUNCTION f(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION f(integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MFINALFUNC = f, MFINALFUNC_EXTRA);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MFINALFUNC = f);

-- attribute: what an aggregate's final function modifies
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = int4um, FINALFUNC_MODIFY = SHAREABLE);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = int4um);

-- attribute: what a moving aggregate's final function modifies
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MFINALFUNC = int4up, MFINALFUNC_MODIFY = SHAREABLE);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MFINALFUNC = int4up);

-- attribute: sort operator of an aggregate
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4larger, STYPE = integer, SORTOP = >);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4larger, STYPE = integer);

-- attribute: state type of an aggregate
-- base
CREATE FUNCTION f(bigint, integer) RETURNS bigint LANGUAGE sql AS 'SELECT $1';
-- a
CREATE AGGREGATE total(integer) (SFUNC = f, STYPE = bigint, FINALFUNC = int4);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);

-- attribute: state size of an aggregate
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, SSPACE = 100);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);

-- attribute: state type of a moving aggregate
-- base
CREATE FUNCTION f(bigint, integer) RETURNS bigint LANGUAGE sql AS 'SELECT $1';
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = f, MINVFUNC = f, MSTYPE = bigint, MFINALFUNC = int4);

-- attribute: state size of a moving aggregate
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MSSPACE = 100);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer);

-- attribute: initial state of an aggregate
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = 1);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = 2);

-- attribute: initial state of a moving aggregate
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MINITCOND = 1);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MINITCOND = 2);

-- attribute: owner of an aggregate
-- base
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);
-- a
ALTER AGGREGATE total(integer) OWNER TO kedge_app;
-- b

-- attribute: privileges on an aggregate
-- base
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);
-- a
GRANT EXECUTE ON FUNCTION total(integer) TO kedge_app;
-- b

-- attribute: parallel safety of an aggregate
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, PARALLEL = SAFE);
-- b
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);

-- attribute: argument names of an aggregate
-- a
CREATE AGGREGATE total(a integer) (SFUNC = int4pl, STYPE = integer);
-- b
CREATE AGGREGATE total(b integer) (SFUNC = int4pl, STYPE = integer);

-- attribute: variadic argument of an aggregate
-- base
CREATE FUNCTION f(integer, VARIADIC integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- a
CREATE AGGREGATE total(VARIADIC integer[]) (SFUNC = f, STYPE = integer);
-- b
CREATE AGGREGATE total(integer[]) (SFUNC = f, STYPE = integer);
