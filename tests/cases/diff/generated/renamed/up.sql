-- phase 1 [tx] steps 1,2: rename column trade.amount to total, rename index trade_amount_idx of trade to trade_total_idx
ALTER TABLE trade RENAME COLUMN amount TO total;
ALTER INDEX trade_amount_idx RENAME TO trade_total_idx;
