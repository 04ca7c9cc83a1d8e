-- phase 1 [tx] steps 1: add column trade.volume integer
ALTER TABLE trade ADD COLUMN volume integer;

-- phase 2 [tx] steps 2,3: drop generated column trade.amount to compute it anew, add column trade.amount numeric generated as price * volume
ALTER TABLE trade DROP COLUMN amount, ADD COLUMN amount numeric GENERATED ALWAYS AS (price * volume) STORED;
