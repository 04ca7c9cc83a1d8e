-- phase 1 [tx] steps 1,2: change type of trade.code to varchar(20), forbid new nulls in trade.code
ALTER TABLE trade ALTER COLUMN code TYPE varchar(20);
ALTER TABLE trade ADD CONSTRAINT trade_code_not_null_check CHECK (code IS NOT NULL) NOT VALID;

-- phase 2 [alone] steps 2: prove that trade.code has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_code_not_null_check'
ALTER TABLE trade VALIDATE CONSTRAINT trade_code_not_null_check;

-- phase 3 [tx] steps 2: set not null on trade.code
ALTER TABLE trade ALTER COLUMN code SET NOT NULL;
ALTER TABLE trade DROP CONSTRAINT trade_code_not_null_check;
