-- phase 1 [alone] steps 1: drop index trade_amount_idx of trade
-- done when: SELECT to_regclass('trade_amount_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_amount_idx;

-- phase 2 [tx] steps 2,3: drop column trade.amount, drop column trade.volume
ALTER TABLE trade DROP COLUMN amount;
ALTER TABLE trade DROP COLUMN volume;
