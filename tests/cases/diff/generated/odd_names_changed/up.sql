-- phase 1 [tx] steps 1: compute Order %.x"y no more
ALTER TABLE "Order %" ALTER COLUMN "x""y" DROP EXPRESSION;

-- phase 2 [tx] steps 2,3,4: drop generated column Order %.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn to compute it anew, change type of Order %.select to bigint, add column Order %.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn integer generated as "select"::integer * 3
ALTER TABLE "Order %" DROP COLUMN nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn, ALTER COLUMN "select" TYPE bigint, ADD COLUMN nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn integer GENERATED ALWAYS AS ("select"::integer * 3) STORED;
