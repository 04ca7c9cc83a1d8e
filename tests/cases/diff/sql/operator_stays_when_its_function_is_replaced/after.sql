CREATE TABLE doc (id bigint NOT NULL, title text NOT NULL);
CREATE FUNCTION same(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT upper(a) = upper(b) $$;
CREATE OPERATOR === (LEFTARG = text, RIGHTARG = text, FUNCTION = same);
CREATE VIEW same_titles AS SELECT a.id FROM doc a JOIN doc b ON a.title === b.title;
