-- phase 1 [tx] steps 1: add column trade.fee numeric
ALTER TABLE trade ADD COLUMN fee numeric DEFAULT 1 NOT NULL;

-- phase 2 [tx] steps 2,3,4: drop generated column trade.amount to compute it anew, add column trade.double_fee numeric generated as fee * 2, add column trade.amount numeric generated as price * volume + fee
ALTER TABLE trade DROP COLUMN amount, ADD COLUMN double_fee numeric GENERATED ALWAYS AS (fee * 2) STORED, ADD COLUMN amount numeric GENERATED ALWAYS AS (price * volume + fee) STORED;
