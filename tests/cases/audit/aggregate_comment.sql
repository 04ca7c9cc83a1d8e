COMMENT ON AGGREGATE longest(integer) IS 'changed by hand';
