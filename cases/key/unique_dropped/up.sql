-- phase 1 [tx] steps 1: drop constraint stock.stock_symbol_key
ALTER TABLE stock DROP CONSTRAINT stock_symbol_key;
