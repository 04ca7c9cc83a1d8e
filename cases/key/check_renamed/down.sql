-- phase 1 [tx] steps 1: rename constraint stock.d to c
ALTER TABLE stock RENAME CONSTRAINT d TO c;
