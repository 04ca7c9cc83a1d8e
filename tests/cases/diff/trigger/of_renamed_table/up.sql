-- phase 1 [tx] steps 1: rename table price to quote
ALTER TABLE price RENAME TO quote;
