-- phase 1 [tx] steps 1,2: drop generated column trade.amount to compute it anew, add column trade.amount numeric
ALTER TABLE trade DROP COLUMN amount, ADD COLUMN amount numeric;

-- phase 2 [batch] steps 2: fill trade.amount
-- rows of: trade
UPDATE trade SET amount = price * volume WHERE amount IS NULL AND :rows;
