-- phase 1 [tx] steps 1,2,3,4: drop constraint trade_key of trade, drop constraint trade_check of trade, rename index trade_a_b_idx of trade to trade_a_b_idx_old and 1 more
ALTER TABLE trade DROP CONSTRAINT trade_key;
ALTER TABLE trade DROP CONSTRAINT trade_check;
ALTER INDEX trade_a_b_idx RENAME TO trade_a_b_idx_old;
ALTER INDEX trade_part_idx RENAME TO trade_part_idx_old;

-- phase 2 [alone] steps 5: add unique constraint trade_key to trade (b, c)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_key
CREATE UNIQUE INDEX CONCURRENTLY trade_key ON trade (b, c);

-- phase 3 [tx] steps 5,6: add unique constraint trade_key to trade (b, c), add check trade_check to trade
ALTER TABLE trade ADD CONSTRAINT trade_key UNIQUE USING INDEX trade_key;
ALTER TABLE trade ADD CONSTRAINT trade_check CHECK (b > 0) NOT VALID;

-- phase 4 [alone] steps 6: validate trade.trade_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_check'
ALTER TABLE trade VALIDATE CONSTRAINT trade_check;

-- phase 5 [alone] steps 7: create index trade_a_b_idx on trade (b)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_a_b_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_a_b_idx
CREATE INDEX CONCURRENTLY trade_a_b_idx ON trade (b);

-- phase 6 [alone] steps 8: create index trade_part_idx on trade (b)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_part_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_part_idx
CREATE INDEX CONCURRENTLY trade_part_idx ON trade (b) WHERE (c > 0);

-- phase 7 [alone] steps 9: drop index trade_a_b_idx_old of trade
-- done when: SELECT to_regclass('trade_a_b_idx_old') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_a_b_idx_old;

-- phase 8 [alone] steps 10: drop index trade_part_idx_old of trade
-- done when: SELECT to_regclass('trade_part_idx_old') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_part_idx_old;

-- phase 9 [tx] steps 11: drop column trade.a
ALTER TABLE trade DROP COLUMN a;
