-- phase 1 [tx] steps 1: rename column price.close to closing
ALTER TABLE price RENAME COLUMN close TO closing;

-- phase 2 [alone] steps 2: drop index price_close_idx of price
-- done when: SELECT to_regclass('price_close_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS price_close_idx;

-- phase 3 [tx] steps 3,4,5: add column price.open integer, change type of price.closing to numeric(12,2), set default of price.closing to 0
ALTER TABLE price ADD COLUMN open integer;
ALTER TABLE price ALTER COLUMN closing TYPE numeric(12,2);
ALTER TABLE price ALTER COLUMN closing SET DEFAULT 0;

-- phase 4 [batch] steps 6: fill price.closing
-- rows of: price
UPDATE price SET closing = 0 WHERE closing IS NULL AND :rows;

-- phase 5 [tx] steps 6: forbid new nulls in price.closing
ALTER TABLE price ADD CONSTRAINT price_closing_not_null_check CHECK (closing IS NOT NULL) NOT VALID;

-- phase 6 [batch] steps 6: fill what came to price.closing meanwhile
-- rows of: price
UPDATE price SET closing = 0 WHERE closing IS NULL AND :rows;

-- phase 7 [alone] steps 6: prove that price.closing has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_closing_not_null_check'
ALTER TABLE price VALIDATE CONSTRAINT price_closing_not_null_check;

-- phase 8 [tx] steps 6: set not null on price.closing
ALTER TABLE price ALTER COLUMN closing SET NOT NULL;
ALTER TABLE price DROP CONSTRAINT price_closing_not_null_check;

-- phase 9 [tx] steps 7: change type of price.volume to bigint
ALTER TABLE price ALTER COLUMN volume TYPE bigint;

-- phase 10 [alone] steps 8: create index price_closing_volume_idx on price (closing, volume)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_closing_volume_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_closing_volume_idx
CREATE INDEX CONCURRENTLY price_closing_volume_idx ON price (closing, volume);

-- phase 11 [tx] steps 9: comment on column price.closing
COMMENT ON COLUMN price.closing IS 'Closing';
