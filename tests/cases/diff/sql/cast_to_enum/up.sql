-- phase 1 [tx] steps 1,2,3: create enum doc_state, create function to_state(text), create cast (text as doc_state)
CREATE TYPE doc_state AS ENUM ('draft', 'final');
SET LOCAL check_function_bodies = off;
CREATE FUNCTION to_state(a text) RETURNS doc_state LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN CASE a WHEN 'f' THEN 'final' ELSE 'draft' END; END $$;
SET LOCAL check_function_bodies = on;
CREATE CAST (text AS doc_state) WITH FUNCTION to_state(text) AS ASSIGNMENT;
