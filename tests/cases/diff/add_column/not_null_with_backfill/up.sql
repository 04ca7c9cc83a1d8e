-- phase 1 [tx] steps 1: add column price.open numeric(10,2)
ALTER TABLE price ADD COLUMN open numeric(10,2);

-- phase 2 [batch] steps 1: fill price.open
-- rows of: price
UPDATE price SET open = coalesce(close, 0) WHERE open IS NULL AND :rows;

-- phase 3 [tx] steps 1: forbid new nulls in price.open
ALTER TABLE price ADD CONSTRAINT price_open_not_null_check CHECK (open IS NOT NULL) NOT VALID;

-- phase 4 [batch] steps 1: fill what came to price.open meanwhile
-- rows of: price
UPDATE price SET open = coalesce(close, 0) WHERE open IS NULL AND :rows;

-- phase 5 [alone] steps 1: prove that price.open has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_open_not_null_check'
ALTER TABLE price VALIDATE CONSTRAINT price_open_not_null_check;

-- phase 6 [tx] steps 1: set not null on price.open
ALTER TABLE price ALTER COLUMN open SET NOT NULL;
ALTER TABLE price DROP CONSTRAINT price_open_not_null_check;
