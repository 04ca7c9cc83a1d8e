-- phase 1 [tx] steps 1,2,3: drop range type span, create range type span, grant usage on type span to kedge_app
DROP TYPE span;
CREATE TYPE span AS RANGE (SUBTYPE = timestamp);
GRANT USAGE ON TYPE span TO kedge_app;
