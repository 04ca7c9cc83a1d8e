-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10,11,12,13,14: create function text_order(text,text), create function ci_gt(text,text), create operator ->#(text,text) and 11 more
SET LOCAL check_function_bodies = off;
CREATE FUNCTION text_order(a text, b text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT bttextcmp(lower(a), lower(b)) $$;
CREATE FUNCTION ci_gt(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) > lower(b) $$;
SET LOCAL check_function_bodies = on;
CREATE OPERATOR -># (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_gt);
SET LOCAL check_function_bodies = off;
CREATE FUNCTION ci_lt(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) < lower(b) $$;
SET LOCAL check_function_bodies = on;
CREATE OPERATOR <# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_lt);
SET LOCAL check_function_bodies = off;
CREATE FUNCTION ci_le(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) <= lower(b) $$;
SET LOCAL check_function_bodies = on;
CREATE OPERATOR <=# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_le);
SET LOCAL check_function_bodies = off;
CREATE FUNCTION ci_eq(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) = lower(b) $$;
SET LOCAL check_function_bodies = on;
CREATE OPERATOR =# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_eq);
SET LOCAL check_function_bodies = off;
CREATE FUNCTION ci_ge(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) >= lower(b) $$;
SET LOCAL check_function_bodies = on;
CREATE OPERATOR >=# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_ge);
CREATE OPERATOR FAMILY ci_ops USING btree;
CREATE OPERATOR CLASS ci_ops FOR TYPE text USING btree FAMILY ci_ops AS
    OPERATOR 1 <#, OPERATOR 2 <=#, OPERATOR 3 =#, OPERATOR 4 >=#, OPERATOR 5 ->#, FUNCTION 1 text_order(text, text);
CREATE TABLE doc (
    id bigint NOT NULL,
    title text NOT NULL
);
CREATE INDEX doc_title_idx ON doc (title ci_ops);
