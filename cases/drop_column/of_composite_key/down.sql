-- phase 1 [tx] steps 1,2: add column price.day date, drop constraint price_pkey of price
-- Fails, changing nothing, while price holds rows: add a DEFAULT here if it does.
ALTER TABLE price ADD COLUMN day date NOT NULL;
ALTER TABLE price DROP CONSTRAINT price_pkey;

-- phase 2 [alone] steps 3: add primary key price_pkey to price (id, day)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_pkey
CREATE UNIQUE INDEX CONCURRENTLY price_pkey ON price (id, day);

-- phase 3 [tx] steps 3: add primary key price_pkey to price (id, day)
ALTER TABLE price ADD CONSTRAINT price_pkey PRIMARY KEY USING INDEX price_pkey;
