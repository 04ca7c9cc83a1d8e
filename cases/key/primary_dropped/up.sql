-- phase 1 [tx] steps 1: drop constraint stock.stock_pkey
ALTER TABLE stock DROP CONSTRAINT stock_pkey;
