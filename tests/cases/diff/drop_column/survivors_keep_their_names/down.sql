-- phase 1 [tx] steps 1: add column trade.a integer
ALTER TABLE trade ADD COLUMN a integer;

-- phase 2 [alone] steps 2: create index trade_part_idx_old on trade (b)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_part_idx_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_part_idx_old
CREATE INDEX CONCURRENTLY trade_part_idx_old ON trade (b) WHERE (a > 0);

-- phase 3 [alone] steps 3: create index trade_a_b_idx_old on trade (a, b)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_a_b_idx_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_a_b_idx_old
CREATE INDEX CONCURRENTLY trade_a_b_idx_old ON trade (a, b);

-- phase 4 [alone] steps 4: drop index trade_part_idx of trade
-- done when: SELECT to_regclass('trade_part_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_part_idx;

-- phase 5 [alone] steps 5: drop index trade_a_b_idx of trade
-- done when: SELECT to_regclass('trade_a_b_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_a_b_idx;

-- phase 6 [tx] steps 6: drop constraint trade_check of trade
ALTER TABLE trade DROP CONSTRAINT trade_check;

-- phase 7 [alone] steps 7: build the index of trade_key
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_key_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_key_new
CREATE UNIQUE INDEX CONCURRENTLY trade_key_new ON trade (b, c, a);

-- phase 8 [tx] steps 7,8,9,10: replace unique constraint trade_key of trade (b, c, a), rename index trade_part_idx_old of trade to trade_part_idx, rename index trade_a_b_idx_old of trade to trade_a_b_idx and 1 more
ALTER TABLE trade DROP CONSTRAINT trade_key, ADD CONSTRAINT trade_key UNIQUE USING INDEX trade_key_new;
ALTER INDEX trade_part_idx_old RENAME TO trade_part_idx;
ALTER INDEX trade_a_b_idx_old RENAME TO trade_a_b_idx;
ALTER TABLE trade ADD CONSTRAINT trade_check CHECK (a < b) NOT VALID;

-- phase 9 [alone] steps 10: validate trade.trade_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_check'
ALTER TABLE trade VALIDATE CONSTRAINT trade_check;
