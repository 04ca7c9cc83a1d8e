-- phase 1 [tx] steps 1,2,3,4: revoke usage on type span from kedge_app, drop range type span, create range type span and 1 more
REVOKE USAGE ON TYPE span FROM kedge_app;
DROP TYPE span;
CREATE TYPE span AS RANGE (SUBTYPE = date);
GRANT USAGE ON TYPE span TO kedge_app;
