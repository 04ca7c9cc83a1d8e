CREATE TYPE span AS RANGE (SUBTYPE = timestamp);
GRANT USAGE ON TYPE span TO kedge_app;
