-- phase 1 [tx] steps 1: try the conversion of every price.n
SELECT count(n::jsonb) FROM price;

-- phase 2 [tx] steps 1: change type of price.n to jsonb
ALTER TABLE price ALTER COLUMN n TYPE jsonb USING n::jsonb;

-- phase 3 [alone] steps 2: create index price_n_idx on price (n)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_n_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_n_idx
CREATE INDEX CONCURRENTLY price_n_idx ON price USING gin (n);
