-- phase 1 [tx] steps 1: replace function same(text,text)
CREATE OR REPLACE FUNCTION same(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT upper(a) = upper(b) $$;
