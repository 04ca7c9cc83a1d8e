-- phase 1 [tx] steps 1,2: drop constraint price_n_check of price, drop default of price.n
ALTER TABLE price DROP CONSTRAINT price_n_check;
ALTER TABLE price ALTER COLUMN n DROP DEFAULT;

-- phase 2 [tx] steps 3,4: change type of price.n to text, set default of price.n to '1'
ALTER TABLE price ALTER COLUMN n TYPE text, ALTER COLUMN n SET DEFAULT '1';

-- phase 3 [alone] steps 5: create index price_n_idx on price (n)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_n_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_n_idx
CREATE INDEX CONCURRENTLY price_n_idx ON price (n) WHERE (n <> '7');

-- phase 4 [tx] steps 6: add check price_n_check to price
ALTER TABLE price ADD CONSTRAINT price_n_check CHECK (n > '0') NOT VALID;

-- phase 5 [alone] steps 6: validate price.price_n_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_n_check'
ALTER TABLE price VALIDATE CONSTRAINT price_n_check;
