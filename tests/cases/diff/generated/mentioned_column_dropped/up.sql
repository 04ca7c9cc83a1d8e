-- phase 1 [tx] steps 1,2,3: drop generated column trade.amount to compute it anew, add column trade.amount numeric generated as price * 2, drop column trade.volume
ALTER TABLE trade DROP COLUMN amount, ADD COLUMN amount numeric GENERATED ALWAYS AS (price * 2) STORED, DROP COLUMN volume;
