-- phase 1 [tx] steps 1,2,3,4,5: drop view totals, drop routine product(numeric), drop routine times(numeric,numeric) and 2 more
DROP VIEW totals;
DROP AGGREGATE product(numeric);
DROP FUNCTION times(numeric, numeric);
DROP FUNCTION rounded(numeric);
DROP FUNCTION divided(numeric, numeric);
