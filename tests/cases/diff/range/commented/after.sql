CREATE TYPE span AS RANGE (SUBTYPE = date);
COMMENT ON TYPE span IS 'from, to';
