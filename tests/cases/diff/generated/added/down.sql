-- phase 1 [tx] steps 1: drop generated column trade.amount to recompute it
ALTER TABLE trade DROP COLUMN amount;
