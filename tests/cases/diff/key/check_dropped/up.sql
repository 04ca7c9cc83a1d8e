-- phase 1 [tx] steps 1: drop constraint c of stock
ALTER TABLE stock DROP CONSTRAINT c;
