-- phase 1 [tx] steps 1: rename column trade.number to no
ALTER TABLE trade RENAME COLUMN number TO no;
