-- phase 1 [tx] steps 1,2: drop generated column trade.amount to compute it anew, add column trade.amount numeric
ALTER TABLE trade DROP COLUMN amount, ADD COLUMN amount numeric GENERATED ALWAYS AS (price * 2) STORED;

-- phase 2 [tx] steps 3: drop column trade.volume
ALTER TABLE trade DROP COLUMN volume;
