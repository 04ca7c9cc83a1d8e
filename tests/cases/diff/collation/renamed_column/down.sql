-- phase 1 [tx] steps 1: rename column trade.title to name
ALTER TABLE trade RENAME COLUMN title TO name;
