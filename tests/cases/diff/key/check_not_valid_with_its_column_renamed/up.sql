-- phase 1 [tx] steps 1: rename column stock.price to Close
ALTER TABLE stock RENAME COLUMN price TO "Close";
