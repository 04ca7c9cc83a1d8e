-- phase 1 [tx] steps 1,2,3,4,5: give execute on routine Side Room.The "Top"("Side Room"."Of One") back to PUBLIC, drop routine Side Room.The "Top"("Side Room"."Of One"), give usage on type Side Room.Of One back to PUBLIC and 2 more
GRANT EXECUTE ON ROUTINE "Side Room"."The ""Top"""("Side Room"."Of One") TO PUBLIC;
DROP FUNCTION "Side Room"."The ""Top"""("Side Room"."Of One");
GRANT USAGE ON TYPE "Side Room"."Of One" TO PUBLIC;
DROP TYPE "Side Room"."Of One";
DROP SCHEMA "Side Room";
