-- phase 1 [tx] steps 1: change bounds of c_eu to IN ('de', 'fr')
ALTER TABLE c_eu ADD CONSTRAINT c_eu_bounds_check CHECK (region IS NOT NULL AND region IN ('de', 'fr')) NOT VALID;

-- phase 2 [alone] steps 1: validate c_eu.c_eu_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('c_eu') AND conname = 'c_eu_bounds_check'
ALTER TABLE c_eu VALIDATE CONSTRAINT c_eu_bounds_check;

-- phase 3 [tx] steps 1: change bounds of c_eu to IN ('de', 'fr')
ALTER TABLE c DETACH PARTITION c_eu;
ALTER TABLE c ATTACH PARTITION c_eu FOR VALUES IN ('de', 'fr');
ALTER TABLE c_eu DROP CONSTRAINT c_eu_bounds_check;
