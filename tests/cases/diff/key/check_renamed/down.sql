-- phase 1 [tx] steps 1: rename constraint d of stock to c
ALTER TABLE stock RENAME CONSTRAINT d TO c;
