-- phase 1 [tx] steps 1,2: compute trade.amount no more, change type of trade.price to numeric(12,2)
ALTER TABLE trade ALTER COLUMN amount DROP EXPRESSION;
ALTER TABLE trade ALTER COLUMN price TYPE numeric(12,2);

-- phase 2 [tx] steps 3,4: change type of trade.amount to numeric(14,2), set default of trade.amount to 0
ALTER TABLE trade ALTER COLUMN amount TYPE numeric(14,2), ALTER COLUMN amount SET DEFAULT 0;

-- phase 3 [batch] steps 5: fill trade.amount
-- rows of: trade
UPDATE trade SET amount = 0 WHERE amount IS NULL AND :rows;

-- phase 4 [tx] steps 5: forbid new nulls in trade.amount
ALTER TABLE trade ADD CONSTRAINT trade_amount_not_null_check CHECK (amount IS NOT NULL) NOT VALID;

-- phase 5 [batch] steps 5: fill what came to trade.amount meanwhile
-- rows of: trade
UPDATE trade SET amount = 0 WHERE amount IS NULL AND :rows;

-- phase 6 [alone] steps 5: prove that trade.amount has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_amount_not_null_check'
ALTER TABLE trade VALIDATE CONSTRAINT trade_amount_not_null_check;

-- phase 7 [tx] steps 5: set not null on trade.amount
ALTER TABLE trade ALTER COLUMN amount SET NOT NULL;
ALTER TABLE trade DROP CONSTRAINT trade_amount_not_null_check;
