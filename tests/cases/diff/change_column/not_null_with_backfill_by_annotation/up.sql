-- phase 1 [batch] steps 1: fill price.n
-- rows of: price
UPDATE price SET n = id::integer WHERE n IS NULL AND :rows;

-- phase 2 [tx] steps 1: forbid new nulls in price.n
ALTER TABLE price ADD CONSTRAINT price_n_not_null_check CHECK (n IS NOT NULL) NOT VALID;

-- phase 3 [batch] steps 1: fill what came to price.n meanwhile
-- rows of: price
UPDATE price SET n = id::integer WHERE n IS NULL AND :rows;

-- phase 4 [alone] steps 1: prove that price.n has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_n_not_null_check'
ALTER TABLE price VALIDATE CONSTRAINT price_n_not_null_check;

-- phase 5 [tx] steps 1: set not null on price.n
ALTER TABLE price ALTER COLUMN n SET NOT NULL;
ALTER TABLE price DROP CONSTRAINT price_n_not_null_check;
