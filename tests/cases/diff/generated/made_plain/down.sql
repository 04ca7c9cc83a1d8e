-- phase 1 [tx] steps 1: make trade.amount generated as price * volume
ALTER TABLE trade DROP COLUMN amount, ADD COLUMN amount numeric GENERATED ALWAYS AS (price * volume) STORED;

-- phase 2 [alone] steps 2: create index trade_amount_idx on trade (amount)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_amount_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_amount_idx
CREATE INDEX CONCURRENTLY trade_amount_idx ON trade (amount);
