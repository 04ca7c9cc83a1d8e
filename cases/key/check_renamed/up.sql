-- phase 1 [tx] steps 1: rename constraint stock.c to d
ALTER TABLE stock RENAME CONSTRAINT c TO d;
