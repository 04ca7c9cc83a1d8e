-- phase 1 [alone] steps 1: validate percentage.percentage_check
-- done when: SELECT convalidated FROM pg_constraint WHERE contypid = to_regtype('percentage') AND conname = 'percentage_check'
ALTER DOMAIN percentage VALIDATE CONSTRAINT percentage_check;
