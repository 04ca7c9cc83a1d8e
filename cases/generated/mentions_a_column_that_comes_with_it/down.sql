-- phase 1 [tx] steps 1,2,3: drop generated column trade.amount to compute it anew, drop generated column trade.double_fee to compute it anew, add column trade.amount numeric
ALTER TABLE trade DROP COLUMN amount, DROP COLUMN double_fee, ADD COLUMN amount numeric GENERATED ALWAYS AS (price * volume) STORED;

-- phase 2 [tx] steps 4: drop column trade.fee
ALTER TABLE trade DROP COLUMN fee;
