-- attribute: owner of an operator
-- listed
-- base
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer);
-- a
ALTER OPERATOR === (integer, integer) OWNER TO kedge_app;
-- b

-- attribute: whether an operator can merge
-- listed
-- a
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer, MERGES);
-- b
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer);

-- attribute: whether an operator can hash
-- listed
-- a
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer, HASHES);
-- b
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer);

-- attribute: result of an operator
-- listed
-- a
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer);
-- b
CREATE OPERATOR === (FUNCTION = int4pl, LEFTARG = integer, RIGHTARG = integer);

-- attribute: commutator of an operator
-- listed
-- a
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = ===);
-- b
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer);

-- attribute: negator of an operator
-- listed
-- base
CREATE OPERATOR !== (FUNCTION = int4ne, LEFTARG = integer, RIGHTARG = integer);
-- a
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer, NEGATOR = !==);
-- b
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer);

-- attribute: function of an operator
-- listed
-- a
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer);
-- b
CREATE OPERATOR === (FUNCTION = int4ne, LEFTARG = integer, RIGHTARG = integer);

-- attribute: selectivity of an operator
-- listed
-- a
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer, RESTRICT = eqsel);
-- b
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer);

-- attribute: join selectivity of an operator
-- listed
-- a
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer, JOIN = eqjoinsel);
-- b
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer);

-- attribute: function of a cast
-- listed
-- base
CREATE TYPE mood AS ENUM ('ok');
CREATE FUNCTION f(mood) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION g(mood) RETURNS integer LANGUAGE sql AS 'SELECT 2';
-- a
CREATE CAST (mood AS integer) WITH FUNCTION f(mood);
-- b
CREATE CAST (mood AS integer) WITH FUNCTION g(mood);

-- attribute: context of a cast
-- listed
-- base
CREATE TYPE mood AS ENUM ('ok');
CREATE FUNCTION f(mood) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION g(mood) RETURNS integer LANGUAGE sql AS 'SELECT 2';
-- a
CREATE CAST (mood AS integer) WITH FUNCTION f(mood) AS ASSIGNMENT;
-- b
CREATE CAST (mood AS integer) WITH FUNCTION f(mood);

-- attribute: method of a cast
-- listed
-- base
CREATE TYPE mood AS ENUM ('ok');
CREATE FUNCTION f(mood) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION g(mood) RETURNS integer LANGUAGE sql AS 'SELECT 2';
-- a
CREATE CAST (mood AS integer) WITH FUNCTION f(mood);
-- b
CREATE CAST (mood AS integer) WITH INOUT;

-- attribute: owner of an operator class
-- listed
-- base
CREATE OPERATOR CLASS class FOR TYPE integer USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
-- a
ALTER OPERATOR CLASS class USING btree OWNER TO kedge_app;
-- b

-- attribute: family of an operator class
-- listed
-- base
CREATE OPERATOR FAMILY one USING btree;
CREATE OPERATOR FAMILY two USING btree;
-- a
CREATE OPERATOR CLASS class FOR TYPE integer USING btree FAMILY one AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
-- b
CREATE OPERATOR CLASS class FOR TYPE integer USING btree FAMILY two AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);

-- attribute: type of an operator class
-- listed
-- a
CREATE OPERATOR CLASS class FOR TYPE integer USING hash AS OPERATOR 1 =, FUNCTION 1 hashint4(integer);
-- b
CREATE OPERATOR CLASS class FOR TYPE bigint USING hash AS OPERATOR 1 =, FUNCTION 1 hashint8(bigint);

-- attribute: whether an operator class is the default
-- listed
-- base
CREATE TYPE pair AS (a integer);
-- a
CREATE OPERATOR CLASS class DEFAULT FOR TYPE pair USING hash AS OPERATOR 1 = (record, record), FUNCTION 1 hash_record(record);
-- b
CREATE OPERATOR CLASS class FOR TYPE pair USING hash AS OPERATOR 1 = (record, record), FUNCTION 1 hash_record(record);

-- attribute: storage type of an operator class
-- listed
-- a
CREATE OPERATOR CLASS class FOR TYPE polygon USING gist AS OPERATOR 1 &&(box, box), FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal), FUNCTION 2 gist_box_union(internal, internal), FUNCTION 5 gist_box_penalty(internal, internal, internal), FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal), STORAGE box;
-- b
CREATE OPERATOR CLASS class FOR TYPE polygon USING gist AS OPERATOR 1 &&(box, box), FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal), FUNCTION 2 gist_box_union(internal, internal), FUNCTION 5 gist_box_penalty(internal, internal, internal), FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal);

-- attribute: owner of an operator family
-- listed
-- base
CREATE OPERATOR FAMILY family USING btree;
-- a
ALTER OPERATOR FAMILY family USING btree OWNER TO kedge_app;
-- b

-- attribute: operator of a family
-- listed
-- base
CREATE OPERATOR FAMILY family USING btree;
CREATE OPERATOR === (FUNCTION = int4lt, LEFTARG = integer, RIGHTARG = integer);
-- a
ALTER OPERATOR FAMILY family USING btree ADD OPERATOR 1 < (integer, integer);
-- b
ALTER OPERATOR FAMILY family USING btree ADD OPERATOR 1 === (integer, integer);

-- attribute: purpose of an operator in a family
-- listed
-- base
CREATE OPERATOR FAMILY family USING gist;
CREATE OPERATOR === (FUNCTION = point_eq, LEFTARG = point, RIGHTARG = point);
-- a
ALTER OPERATOR FAMILY family USING gist ADD OPERATOR 15 <->(point, point) FOR ORDER BY float_ops;
-- b
ALTER OPERATOR FAMILY family USING gist ADD OPERATOR 15 ===(point, point) FOR SEARCH;

-- attribute: sort family of an operator
-- listed
-- base
CREATE OPERATOR FAMILY family USING gist;
CREATE OPERATOR FAMILY sorting USING btree;
-- a
ALTER OPERATOR FAMILY family USING gist ADD OPERATOR 15 <->(point, point) FOR ORDER BY float_ops;
-- b
ALTER OPERATOR FAMILY family USING gist ADD OPERATOR 15 <->(point, point) FOR ORDER BY sorting;

-- attribute: support function of a family
-- listed
-- base
CREATE OPERATOR FAMILY family USING btree;
CREATE FUNCTION f(integer, integer) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'btint4cmp';
-- a
ALTER OPERATOR FAMILY family USING btree ADD FUNCTION 1 (integer, integer) btint4cmp(integer, integer);
-- b
ALTER OPERATOR FAMILY family USING btree ADD FUNCTION 1 (integer, integer) f(integer, integer);

-- attribute: handler of an access method
-- listed
-- base
CREATE FUNCTION f(internal) RETURNS table_am_handler LANGUAGE internal AS 'heap_tableam_handler';
-- a
CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler;
-- b
CREATE ACCESS METHOD m TYPE TABLE HANDLER f;

-- attribute: type of an access method
-- listed
-- a
CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler;
-- b
CREATE ACCESS METHOD m TYPE INDEX HANDLER bthandler;
