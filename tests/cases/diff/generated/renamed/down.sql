-- phase 1 [tx] steps 1,2: rename index trade_total_idx of trade to trade_amount_idx, rename column trade.total to amount
ALTER INDEX trade_total_idx RENAME TO trade_amount_idx;
ALTER TABLE trade RENAME COLUMN total TO amount;
