-- phase 1 [tx] steps 1: add column trade.volume integer
ALTER TABLE trade ADD COLUMN volume integer;

-- phase 2 [tx] steps 2: add column trade.amount numeric generated as price * volume
ALTER TABLE trade ADD COLUMN amount numeric GENERATED ALWAYS AS (price * volume) STORED;

-- phase 3 [alone] steps 3: create index trade_amount_idx on trade (amount)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_amount_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_amount_idx
CREATE INDEX CONCURRENTLY trade_amount_idx ON trade (amount);
