-- phase 1 [tx] steps 1: drop constraint price_volume_check of price
ALTER TABLE price DROP CONSTRAINT price_volume_check;

-- phase 2 [alone] steps 2: drop index price_id_idx of price
-- done when: SELECT to_regclass('price_id_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS price_id_idx;

-- phase 3 [tx] steps 3: change type of price.volume to text
ALTER TABLE price ALTER COLUMN volume TYPE text;

-- phase 4 [tx] steps 4: add check price_volume_check to price
ALTER TABLE price ADD CONSTRAINT price_volume_check CHECK (volume <> 'a') NOT VALID;

-- phase 5 [alone] steps 4: validate price.price_volume_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_volume_check'
ALTER TABLE price VALIDATE CONSTRAINT price_volume_check;

-- phase 6 [alone] steps 5: create index price_id_idx on price (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_id_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_id_idx
CREATE INDEX CONCURRENTLY price_id_idx ON price (id) WHERE (volume > 'z');
