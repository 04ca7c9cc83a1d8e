-- phase 1 [alone] steps 1: build the index of price_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY price_pkey_new ON price (id);

-- phase 2 [tx] steps 1,2: replace primary key price_pkey of price (id), drop column price.day
ALTER TABLE price DROP CONSTRAINT price_pkey, ADD CONSTRAINT price_pkey PRIMARY KEY USING INDEX price_pkey_new;
ALTER TABLE price DROP COLUMN day;
