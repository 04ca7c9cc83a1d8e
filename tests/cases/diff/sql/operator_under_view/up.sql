-- phase 1 [tx] steps 1,2,3,4: create table doc, create function same(text,text), create operator ===(text,text) and 1 more
CREATE TABLE doc (
    id bigint NOT NULL,
    title text NOT NULL
);
SET LOCAL check_function_bodies = off;
CREATE FUNCTION same(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) = lower(b) $$;
SET LOCAL check_function_bodies = on;
CREATE OPERATOR === (LEFTARG = text, RIGHTARG = text, FUNCTION = same);
CREATE VIEW same_titles AS
SELECT a.id FROM doc a JOIN doc b ON a.title === b.title;
