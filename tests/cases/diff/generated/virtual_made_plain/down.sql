-- phase 1 [tx] steps 1: drop column trade.amount
ALTER TABLE trade DROP COLUMN amount;

-- phase 2 [tx] steps 2: add column trade.amount numeric generated as price * volume
ALTER TABLE trade ADD COLUMN amount numeric GENERATED ALWAYS AS (price * volume) VIRTUAL;
