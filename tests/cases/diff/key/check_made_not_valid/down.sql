-- phase 1 [tx] steps 1,2: drop constraint stock_price_check of stock, add check stock_price_check to stock
ALTER TABLE stock DROP CONSTRAINT stock_price_check;
ALTER TABLE stock ADD CONSTRAINT stock_price_check CHECK (price > 0) NOT VALID;

-- phase 2 [alone] steps 2: validate stock.stock_price_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('stock') AND conname = 'stock_price_check'
ALTER TABLE stock VALIDATE CONSTRAINT stock_price_check;
