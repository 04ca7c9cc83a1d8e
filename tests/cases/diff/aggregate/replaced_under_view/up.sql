-- phase 1 [tx] steps 1,2,3: replace aggregate product(numeric), drop routine times(numeric,numeric), comment on routine product(numeric)
CREATE OR REPLACE AGGREGATE product(numeric) (SFUNC = numeric_mul, STYPE = numeric, INITCOND = '10', PARALLEL = SAFE);
DROP FUNCTION times(numeric, numeric);
COMMENT ON AGGREGATE product(numeric) IS 'ten times';
