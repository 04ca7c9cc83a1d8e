-- phase 1 [tx] steps 1: drop constraint stock_symbol_key of stock
ALTER TABLE stock DROP CONSTRAINT stock_symbol_key;
