-- phase 1 [tx] steps 1: add column price.day date
-- Fails, changing nothing, while price holds rows: add a DEFAULT here if it does.
ALTER TABLE price ADD COLUMN day date NOT NULL;

-- phase 2 [alone] steps 2: build the index of price_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY price_pkey_new ON price (id, day);

-- phase 3 [tx] steps 2: replace primary key price_pkey of price (id, day)
ALTER TABLE price DROP CONSTRAINT price_pkey, ADD CONSTRAINT price_pkey PRIMARY KEY USING INDEX price_pkey_new;
