-- phase 1 [tx] steps 1,2,3,4: drop generated column trade.amount to compute it anew, drop generated column trade.double_fee to compute it anew, add column trade.amount numeric generated as price * volume and 1 more
ALTER TABLE trade DROP COLUMN amount, DROP COLUMN double_fee, ADD COLUMN amount numeric GENERATED ALWAYS AS (price * volume) STORED, DROP COLUMN fee;
