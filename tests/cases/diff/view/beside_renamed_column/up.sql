-- phase 1 [tx] steps 1: rename column price.close to last
ALTER TABLE price RENAME COLUMN close TO last;
