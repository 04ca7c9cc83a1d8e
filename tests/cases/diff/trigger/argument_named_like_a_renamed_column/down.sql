-- phase 1 [tx] steps 1: rename column price.last to close
ALTER TABLE price RENAME COLUMN last TO close;
