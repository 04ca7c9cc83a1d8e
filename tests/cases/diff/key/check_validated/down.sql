-- phase 1 [tx] steps 1,2: drop constraint stock_price_check of stock, add check stock_price_check to stock
ALTER TABLE stock DROP CONSTRAINT stock_price_check;
ALTER TABLE stock ADD CONSTRAINT stock_price_check CHECK (price > 0) NOT VALID;
