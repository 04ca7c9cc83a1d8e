-- phase 1 [tx] steps 1: add column trade.amount numeric generated as coalesce(price, 0) * coalesce(volume, 0)
ALTER TABLE trade ADD COLUMN amount numeric GENERATED ALWAYS AS (coalesce(price, 0) * coalesce(volume, 0)) STORED NOT NULL;

-- phase 2 [tx] steps 1,2: add column trade.amount numeric generated as coalesce(price, 0) * coalesce(volume, 0), add check trade_amount_check to trade
COMMENT ON COLUMN trade.amount IS '100% of it''s price';
ALTER TABLE trade ADD CONSTRAINT trade_amount_check CHECK (amount >= 0) NOT VALID;

-- phase 3 [alone] steps 2: validate trade.trade_amount_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_amount_check'
ALTER TABLE trade VALIDATE CONSTRAINT trade_amount_check;

-- phase 4 [alone] steps 3: create index trade_amount_idx on trade (amount)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_amount_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_amount_idx
CREATE INDEX CONCURRENTLY trade_amount_idx ON trade (amount);
