-- phase 1 [tx] steps 1,2: drop generated column trade.amount to compute it anew, add column trade.amount numeric generated as price * volume
ALTER TABLE trade DROP COLUMN amount, ADD COLUMN amount numeric GENERATED ALWAYS AS (price * volume) STORED;
