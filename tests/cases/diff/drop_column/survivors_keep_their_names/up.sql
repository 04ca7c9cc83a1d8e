-- phase 1 [tx] steps 1,2,3: drop constraint trade_check of trade, rename index trade_a_b_idx of trade to trade_a_b_idx_old, rename index trade_part_idx of trade to trade_part_idx_old
ALTER TABLE trade DROP CONSTRAINT trade_check;
ALTER INDEX trade_a_b_idx RENAME TO trade_a_b_idx_old;
ALTER INDEX trade_part_idx RENAME TO trade_part_idx_old;

-- phase 2 [alone] steps 4: build the index of trade_key
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_key_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_key_new
CREATE UNIQUE INDEX CONCURRENTLY trade_key_new ON trade (b, c);

-- phase 3 [tx] steps 4,5: replace unique constraint trade_key of trade (b, c), add check trade_check to trade
ALTER TABLE trade DROP CONSTRAINT trade_key, ADD CONSTRAINT trade_key UNIQUE USING INDEX trade_key_new;
ALTER TABLE trade ADD CONSTRAINT trade_check CHECK (b > 0) NOT VALID;

-- phase 4 [alone] steps 5: validate trade.trade_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_check'
ALTER TABLE trade VALIDATE CONSTRAINT trade_check;

-- phase 5 [alone] steps 6: create index trade_a_b_idx on trade (b)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_a_b_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_a_b_idx
CREATE INDEX CONCURRENTLY trade_a_b_idx ON trade (b);

-- phase 6 [alone] steps 7: create index trade_part_idx on trade (b)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_part_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_part_idx
CREATE INDEX CONCURRENTLY trade_part_idx ON trade (b) WHERE (c > 0);

-- phase 7 [alone] steps 8: drop index trade_a_b_idx_old of trade
-- done when: SELECT to_regclass('trade_a_b_idx_old') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_a_b_idx_old;

-- phase 8 [alone] steps 9: drop index trade_part_idx_old of trade
-- done when: SELECT to_regclass('trade_part_idx_old') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_part_idx_old;

-- phase 9 [tx] steps 10: drop column trade.a
ALTER TABLE trade DROP COLUMN a;
