-- phase 1 [tx] steps 1,2: add column prices.adjusted_close numeric(10,2), comment on table prices
ALTER TABLE prices ADD COLUMN adjusted_close numeric(10,2);
COMMENT ON TABLE prices IS 'two lines
-- phase 9 [tx] that are text';

-- phase 2 [batch] steps 1: add column prices.adjusted_close numeric(10,2)
-- rows of: prices
UPDATE prices SET adjusted_close = close WHERE adjusted_close IS NULL AND :rows;

-- phase 3 [alone] steps 3: create index prices.prices_date_idx
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('prices_date_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS prices_date_idx
CREATE INDEX CONCURRENTLY prices_date_idx ON prices (date);

-- phase 4 [tx]
-- a comment of the author's
SELECT $$
-- phase 5 [tx]
$$;

-- phase 5 [java]: recompute totals
totals
