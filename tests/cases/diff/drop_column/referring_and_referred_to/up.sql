-- phase 1 [tx] steps 1,2,3,4: drop constraint price_symbol_fkey of price, drop constraint stock_symbol_key of stock, drop column price.symbol and 1 more
ALTER TABLE price DROP CONSTRAINT price_symbol_fkey;
ALTER TABLE stock DROP CONSTRAINT stock_symbol_key;
ALTER TABLE price DROP COLUMN symbol;
ALTER TABLE stock DROP COLUMN symbol;
