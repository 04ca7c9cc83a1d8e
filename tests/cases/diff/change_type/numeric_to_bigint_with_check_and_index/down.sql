-- phase 1 [alone] steps 1: drop index price_id_idx of price
-- done when: SELECT to_regclass('price_id_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS price_id_idx;

-- phase 2 [tx] steps 2: drop constraint price_volume_check of price
ALTER TABLE price DROP CONSTRAINT price_volume_check;

-- phase 3 [tx] steps 3: change type of price.volume to numeric(20,2)
ALTER TABLE price ALTER COLUMN volume TYPE numeric(20,2);

-- phase 4 [alone] steps 4: create index price_id_idx on price (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_id_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_id_idx
CREATE INDEX CONCURRENTLY price_id_idx ON price (id) WHERE (volume > 10);

-- phase 5 [tx] steps 5: add check price_volume_check to price
ALTER TABLE price ADD CONSTRAINT price_volume_check CHECK (volume / 2 >= 0) NOT VALID;

-- phase 6 [alone] steps 5: validate price.price_volume_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_volume_check'
ALTER TABLE price VALIDATE CONSTRAINT price_volume_check;
