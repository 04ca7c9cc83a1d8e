-- phase 1 [tx] steps 1: drop constraint stock_pkey of stock
ALTER TABLE stock DROP CONSTRAINT stock_pkey;
