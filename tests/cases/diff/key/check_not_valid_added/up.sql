-- phase 1 [tx] steps 1: add check stock_price_check to stock
ALTER TABLE stock ADD CONSTRAINT stock_price_check CHECK (price > 0) NOT VALID;
