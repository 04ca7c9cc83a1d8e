CREATE SCHEMA "Side Room";
CREATE TYPE "Side Room"."Of One" AS ENUM ('it''s');
CREATE FUNCTION "Side Room"."The ""Top"""(a "Side Room"."Of One") RETURNS text LANGUAGE sql AS $$ SELECT a::text $$;
REVOKE ALL ON TYPE "Side Room"."Of One" FROM PUBLIC;
REVOKE ALL ON FUNCTION "Side Room"."The ""Top"""("Side Room"."Of One") FROM PUBLIC;
