-- phase 1 [tx] steps 1: drop constraint trade_parent_fkey of trade
ALTER TABLE trade DROP CONSTRAINT trade_parent_fkey;

-- phase 2 [tx] steps 2,3: change type of trade.no to integer, change type of trade.parent to integer
ALTER TABLE trade ALTER COLUMN no TYPE integer, ALTER COLUMN parent TYPE integer;

-- phase 3 [tx] steps 4: add foreign key trade_parent_fkey to trade (parent refers to trade)
ALTER TABLE trade ADD CONSTRAINT trade_parent_fkey FOREIGN KEY (parent) REFERENCES trade (no) NOT VALID;

-- phase 4 [alone] steps 4: validate trade.trade_parent_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_parent_fkey'
ALTER TABLE trade VALIDATE CONSTRAINT trade_parent_fkey;
