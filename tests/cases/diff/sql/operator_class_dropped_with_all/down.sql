-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10,11,12,13: create function text_order(text,text), create function ci_lt(text,text), create function ci_le(text,text) and 10 more
SET LOCAL check_function_bodies = off;
CREATE FUNCTION text_order(a text, b text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT bttextcmp(lower(a), lower(b)) $$;
CREATE FUNCTION ci_lt(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) < lower(b) $$;
CREATE FUNCTION ci_le(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) <= lower(b) $$;
CREATE FUNCTION ci_gt(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) > lower(b) $$;
CREATE FUNCTION ci_ge(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) >= lower(b) $$;
CREATE FUNCTION ci_eq(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) = lower(b) $$;
SET LOCAL check_function_bodies = on;
CREATE OPERATOR FAMILY ci_ops USING btree;
CREATE OPERATOR >=# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_ge);
CREATE OPERATOR =# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_eq);
CREATE OPERATOR <=# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_le);
CREATE OPERATOR <# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_lt);
CREATE OPERATOR -># (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_gt);
CREATE OPERATOR CLASS ci_ops FOR TYPE text USING btree FAMILY ci_ops AS
    OPERATOR 1 <#, OPERATOR 2 <=#, OPERATOR 3 =#, OPERATOR 4 >=#, OPERATOR 5 ->#, FUNCTION 1 text_order(text, text);

-- phase 2 [alone] steps 14: create index doc_title_idx on doc (title ci_ops)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('doc_title_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS doc_title_idx
CREATE INDEX CONCURRENTLY doc_title_idx ON doc (title ci_ops);
