-- phase 1 [alone] steps 1: drop index prices.prices_date_idx
-- done when: SELECT to_regclass('prices_date_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS prices_date_idx;

-- phase 2 [tx] steps 2,3: remove comment of table prices, drop column prices.adjusted_close
COMMENT ON TABLE prices IS NULL;
ALTER TABLE prices DROP COLUMN adjusted_close;
