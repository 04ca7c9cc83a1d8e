-- phase 1 [tx] steps 1: rename column trade.number of to volume
ALTER TABLE trade RENAME COLUMN "number of" TO volume;
