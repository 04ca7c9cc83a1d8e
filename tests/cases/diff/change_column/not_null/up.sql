-- phase 1 [tx] steps 1: forbid new nulls in price.n
ALTER TABLE price ADD CONSTRAINT price_n_not_null_check CHECK (n IS NOT NULL) NOT VALID;

-- phase 2 [alone] steps 1: prove that price.n has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_n_not_null_check'
ALTER TABLE price VALIDATE CONSTRAINT price_n_not_null_check;

-- phase 3 [tx] steps 1: set not null on price.n
ALTER TABLE price ALTER COLUMN n SET NOT NULL;
ALTER TABLE price DROP CONSTRAINT price_n_not_null_check;
