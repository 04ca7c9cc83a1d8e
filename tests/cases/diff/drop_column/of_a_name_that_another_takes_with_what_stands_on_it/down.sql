-- phase 1 [alone] steps 1: drop index trade_b_idx of trade
-- done when: SELECT to_regclass('trade_b_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_b_idx;

-- phase 2 [tx] steps 2,3,4,5: drop constraint trade_check of trade, rename column trade.b to a, add column trade.b integer and 1 more
ALTER TABLE trade DROP CONSTRAINT trade_check;
ALTER TABLE trade RENAME COLUMN b TO a;
ALTER TABLE trade ADD COLUMN b integer;
ALTER TABLE trade ADD CONSTRAINT trade_check CHECK (b > 0) NOT VALID;

-- phase 3 [alone] steps 5: validate trade.trade_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_check'
ALTER TABLE trade VALIDATE CONSTRAINT trade_check;

-- phase 4 [alone] steps 6: create index trade_b_idx on trade (b)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_b_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_b_idx
CREATE INDEX CONCURRENTLY trade_b_idx ON trade (b);
