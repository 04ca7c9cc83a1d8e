-- phase 1 [tx] steps 1: drop generated column trade.amount to compute it anew
ALTER TABLE trade DROP COLUMN amount;

-- phase 2 [tx] steps 2: add column trade.amount numeric
ALTER TABLE trade ADD COLUMN amount numeric;

-- phase 3 [batch] steps 2: fill trade.amount
-- rows of: trade
UPDATE trade SET amount = price * volume WHERE amount IS NULL AND :rows;
