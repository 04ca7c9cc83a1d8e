-- phase 1 [tx] steps 1: replace function same(text,text)
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION same(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT upper(a) = upper(b) $$;
SET LOCAL check_function_bodies = on;
