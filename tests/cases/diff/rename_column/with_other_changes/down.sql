-- phase 1 [tx] steps 1: remove comment of column price.closing
COMMENT ON COLUMN price.closing IS NULL;

-- phase 2 [alone] steps 2: drop index price_closing_volume_idx of price
-- done when: SELECT to_regclass('price_closing_volume_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS price_closing_volume_idx;

-- phase 3 [tx] steps 3,4,5,6,7: change type of price.volume to integer, drop not null on price.closing, drop default of price.closing and 2 more
ALTER TABLE price ALTER COLUMN volume TYPE integer, ALTER COLUMN closing DROP NOT NULL, ALTER COLUMN closing DROP DEFAULT, ALTER COLUMN closing TYPE numeric(10,2), DROP COLUMN open;

-- phase 4 [alone] steps 8: create index price_close_idx on price (closing)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_close_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_close_idx
CREATE INDEX CONCURRENTLY price_close_idx ON price (closing);

-- phase 5 [tx] steps 9: rename column price.closing to close
ALTER TABLE price RENAME COLUMN closing TO close;
