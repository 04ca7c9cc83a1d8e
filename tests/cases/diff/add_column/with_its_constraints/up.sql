-- phase 1 [tx] steps 1,2: add column price.stock_id bigint, add column price.isin varchar(12)
ALTER TABLE price ADD COLUMN stock_id bigint;
ALTER TABLE price ADD COLUMN isin varchar(12);

-- phase 2 [alone] steps 3: add unique constraint price_isin_key to price (isin)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_isin_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_isin_key
CREATE UNIQUE INDEX CONCURRENTLY price_isin_key ON price (isin);

-- phase 3 [tx] steps 3,4: add unique constraint price_isin_key to price (isin), add check price_isin_check to price
ALTER TABLE price ADD CONSTRAINT price_isin_key UNIQUE USING INDEX price_isin_key;
ALTER TABLE price ADD CONSTRAINT price_isin_check CHECK (length(isin) = 12) NOT VALID;

-- phase 4 [alone] steps 4: validate price.price_isin_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_isin_check'
ALTER TABLE price VALIDATE CONSTRAINT price_isin_check;

-- phase 5 [alone] steps 5: create index price_stock_id_idx on price (stock_id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_stock_id_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_stock_id_idx
CREATE INDEX CONCURRENTLY price_stock_id_idx ON price (stock_id) WHERE (isin IS NOT NULL);

-- phase 6 [tx] steps 6: add foreign key price_stock_id_fkey to price (stock_id refers to stock)
ALTER TABLE price ADD CONSTRAINT price_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES stock (id) NOT VALID;

-- phase 7 [alone] steps 6: validate price.price_stock_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_stock_id_fkey'
ALTER TABLE price VALIDATE CONSTRAINT price_stock_id_fkey;
