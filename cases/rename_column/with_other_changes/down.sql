-- phase 1 [tx] steps 1: remove comment of column price.closing
COMMENT ON COLUMN price.closing IS NULL;

-- phase 2 [alone] steps 2: drop index price_closing_volume_idx of price
-- done when: SELECT to_regclass('price_closing_volume_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS price_closing_volume_idx;

-- phase 3 [tx] steps 3: change type of price.volume to integer
ALTER TABLE price ALTER COLUMN volume TYPE integer;

-- phase 4 [tx] steps 4,5: drop not null on price.closing, drop default of price.closing
ALTER TABLE price ALTER COLUMN closing DROP NOT NULL;
ALTER TABLE price ALTER COLUMN closing DROP DEFAULT;

-- phase 5 [tx] steps 6: change type of price.closing to numeric(10,2)
ALTER TABLE price ALTER COLUMN closing TYPE numeric(10,2);

-- phase 6 [tx] steps 7: drop column price.open
ALTER TABLE price DROP COLUMN open;

-- phase 7 [alone] steps 8: create index price_close_idx on price (closing)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_close_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_close_idx
CREATE INDEX CONCURRENTLY price_close_idx ON price (closing);

-- phase 8 [tx] steps 9: rename column price.closing to close
ALTER TABLE price RENAME COLUMN closing TO close;
