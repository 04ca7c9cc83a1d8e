-- phase 1 [tx] steps 1: drop column trade.amount
ALTER TABLE trade DROP COLUMN amount;
