-- phase 1 [tx] steps 1: compute trade.amount no more
ALTER TABLE trade ALTER COLUMN amount DROP EXPRESSION;
