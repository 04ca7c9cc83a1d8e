-- phase 1 [tx] steps 1: rename column trade.volume to number of
ALTER TABLE trade RENAME COLUMN volume TO "number of";
