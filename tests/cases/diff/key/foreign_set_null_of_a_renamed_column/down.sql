-- phase 1 [tx] steps 1: rename column trade.no to number
ALTER TABLE trade RENAME COLUMN no TO number;
