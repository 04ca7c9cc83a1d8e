CREATE TABLE doc (id bigint NOT NULL, title text NOT NULL);
CREATE FUNCTION ci_lt(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) < lower(b) $$;
CREATE FUNCTION ci_le(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) <= lower(b) $$;
CREATE FUNCTION ci_eq(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) = lower(b) $$;
CREATE FUNCTION ci_ge(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) >= lower(b) $$;
CREATE FUNCTION ci_gt(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) > lower(b) $$;
CREATE FUNCTION text_order(a text, b text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT bttextcmp(lower(a), lower(b)) $$;
CREATE OPERATOR <# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_lt);
CREATE OPERATOR <=# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_le);
CREATE OPERATOR =# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_eq);
CREATE OPERATOR >=# (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_ge);
CREATE OPERATOR -># (LEFTARG = text, RIGHTARG = text, FUNCTION = ci_gt);
CREATE OPERATOR FAMILY ci_ops USING btree;
CREATE OPERATOR CLASS ci_ops FOR TYPE text USING btree FAMILY ci_ops AS
    OPERATOR 1 <#, OPERATOR 2 <=#, OPERATOR 3 =#, OPERATOR 4 >=#, OPERATOR 5 ->#, FUNCTION 1 text_order(text, text);
CREATE INDEX doc_title_idx ON doc USING btree (title ci_ops);
