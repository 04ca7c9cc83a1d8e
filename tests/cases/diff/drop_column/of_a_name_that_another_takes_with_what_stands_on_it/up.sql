-- phase 1 [tx] steps 1,2,3: drop column trade.b, rename column trade.a to b, add check trade_check to trade
ALTER TABLE trade DROP COLUMN b;
ALTER TABLE trade RENAME COLUMN a TO b;
ALTER TABLE trade ADD CONSTRAINT trade_check CHECK (b > 0) NOT VALID;

-- phase 2 [alone] steps 3: validate trade.trade_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_check'
ALTER TABLE trade VALIDATE CONSTRAINT trade_check;

-- phase 3 [alone] steps 4: create index trade_b_idx on trade (b)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_b_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_b_idx
CREATE INDEX CONCURRENTLY trade_b_idx ON trade (b);
