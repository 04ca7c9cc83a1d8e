-- phase 1 [tx] steps 1: rename column trade.name to title
ALTER TABLE trade RENAME COLUMN name TO title;
