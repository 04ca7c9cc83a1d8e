-- phase 1 [tx] steps 1: add column trade.amount numeric generated as price * volume
ALTER TABLE trade ADD COLUMN amount numeric GENERATED ALWAYS AS (price * volume) VIRTUAL;
