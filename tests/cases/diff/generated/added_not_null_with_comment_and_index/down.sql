-- phase 1 [alone] steps 1: drop index trade_amount_idx of trade
-- done when: SELECT to_regclass('trade_amount_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_amount_idx;

-- phase 2 [tx] steps 2: drop constraint trade_amount_check of trade
ALTER TABLE trade DROP CONSTRAINT trade_amount_check;

-- phase 3 [tx] steps 3: drop generated column trade.amount to recompute it
ALTER TABLE trade DROP COLUMN amount;
