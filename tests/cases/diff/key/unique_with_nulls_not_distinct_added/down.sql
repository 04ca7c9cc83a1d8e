-- phase 1 [tx] steps 1: drop constraint u of stock
ALTER TABLE stock DROP CONSTRAINT u;
