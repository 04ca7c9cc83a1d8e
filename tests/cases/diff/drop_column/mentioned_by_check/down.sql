-- phase 1 [tx] steps 1,2: add column price.open integer, add check price_check to price
ALTER TABLE price ADD COLUMN open integer;
ALTER TABLE price ADD CONSTRAINT price_check CHECK (open > close) NOT VALID;

-- phase 2 [alone] steps 2: validate price.price_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_check'
ALTER TABLE price VALIDATE CONSTRAINT price_check;
