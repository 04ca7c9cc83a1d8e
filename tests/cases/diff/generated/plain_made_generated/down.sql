-- phase 1 [alone] steps 1: drop index trade_amount_idx of trade
-- done when: SELECT to_regclass('trade_amount_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_amount_idx;

-- phase 2 [tx] steps 2,3,4: drop constraint trade_amount_check of trade, compute trade.amount no more, set default of trade.amount to 0
ALTER TABLE trade DROP CONSTRAINT trade_amount_check;
ALTER TABLE trade ALTER COLUMN amount DROP EXPRESSION;
ALTER TABLE trade ALTER COLUMN amount SET DEFAULT 0;

-- phase 3 [alone] steps 5: create index trade_amount_idx on trade (amount)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_amount_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_amount_idx
CREATE INDEX CONCURRENTLY trade_amount_idx ON trade (amount);

-- phase 4 [tx] steps 6: add check trade_amount_check to trade
ALTER TABLE trade ADD CONSTRAINT trade_amount_check CHECK (amount <> 7) NOT VALID;

-- phase 5 [alone] steps 6: validate trade.trade_amount_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_amount_check'
ALTER TABLE trade VALIDATE CONSTRAINT trade_amount_check;
