-- phase 1 [tx] steps 1: drop generated column trade.amount to compute it anew
ALTER TABLE trade DROP COLUMN amount;
