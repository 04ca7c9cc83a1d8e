-- phase 1 [tx] steps 1: rename constraint c of stock to d
ALTER TABLE stock RENAME CONSTRAINT c TO d;
