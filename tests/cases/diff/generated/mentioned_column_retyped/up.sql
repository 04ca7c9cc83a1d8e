-- phase 1 [alone] steps 1: drop index trade_amount_idx of trade
-- done when: SELECT to_regclass('trade_amount_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_amount_idx;

-- phase 2 [tx] steps 2,3,4: drop generated column trade.amount to compute it anew, change type of trade.volume to bigint, add column trade.amount numeric generated as price * volume
ALTER TABLE trade DROP COLUMN amount, ALTER COLUMN volume TYPE bigint, ADD COLUMN amount numeric GENERATED ALWAYS AS (price * volume) STORED;

-- phase 3 [alone] steps 5: create index trade_amount_idx on trade (amount)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_amount_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_amount_idx
CREATE INDEX CONCURRENTLY trade_amount_idx ON trade (amount);
