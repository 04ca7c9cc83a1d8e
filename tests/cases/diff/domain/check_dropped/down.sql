-- phase 1 [tx] steps 1: add check percentage_check to domain percentage
ALTER DOMAIN percentage ADD CONSTRAINT percentage_check CHECK (VALUE BETWEEN 0 AND 100) NOT VALID;

-- phase 2 [alone] steps 1: validate percentage.percentage_check
-- done when: SELECT convalidated FROM pg_constraint WHERE contypid = to_regtype('percentage') AND conname = 'percentage_check'
ALTER DOMAIN percentage VALIDATE CONSTRAINT percentage_check;
