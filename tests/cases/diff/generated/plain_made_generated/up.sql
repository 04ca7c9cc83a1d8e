-- phase 1 [tx] steps 1: drop constraint trade_amount_check of trade
ALTER TABLE trade DROP CONSTRAINT trade_amount_check;

-- phase 2 [alone] steps 2: drop index trade_amount_idx of trade
-- done when: SELECT to_regclass('trade_amount_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_amount_idx;

-- phase 3 [tx] steps 3: make trade.amount generated as price * volume
ALTER TABLE trade DROP COLUMN amount, ADD COLUMN amount numeric GENERATED ALWAYS AS (price * volume) STORED;

-- phase 4 [tx] steps 4: add check trade_amount_check to trade
ALTER TABLE trade ADD CONSTRAINT trade_amount_check CHECK (amount <> 7) NOT VALID;

-- phase 5 [alone] steps 4: validate trade.trade_amount_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_amount_check'
ALTER TABLE trade VALIDATE CONSTRAINT trade_amount_check;

-- phase 6 [alone] steps 5: create index trade_amount_idx on trade (amount)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_amount_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_amount_idx
CREATE INDEX CONCURRENTLY trade_amount_idx ON trade (amount);
