-- phase 1 [tx] steps 4: try the conversion of every price.n
SELECT count(n::integer) FROM price;

-- phase 2 [tx] steps 1: drop constraint price_n_check of price
ALTER TABLE price DROP CONSTRAINT price_n_check;

-- phase 3 [alone] steps 2: drop index price_n_idx of price
-- done when: SELECT to_regclass('price_n_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS price_n_idx;

-- phase 4 [tx] steps 3: drop default of price.n
ALTER TABLE price ALTER COLUMN n DROP DEFAULT;

-- phase 5 [tx] steps 4,5: change type of price.n to integer, set default of price.n to 1
ALTER TABLE price ALTER COLUMN n TYPE integer USING n::integer, ALTER COLUMN n SET DEFAULT 1;

-- phase 6 [tx] steps 6: add check price_n_check to price
ALTER TABLE price ADD CONSTRAINT price_n_check CHECK (n > 0) NOT VALID;

-- phase 7 [alone] steps 6: validate price.price_n_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_n_check'
ALTER TABLE price VALIDATE CONSTRAINT price_n_check;
