-- phase 1 [tx] steps 1: rename constraint stock_price_check of stock to Price > 0
ALTER TABLE stock RENAME CONSTRAINT stock_price_check TO "Price > 0";

-- phase 2 [alone] steps 2: validate stock.Price > 0
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('stock') AND conname = 'Price > 0'
ALTER TABLE stock VALIDATE CONSTRAINT "Price > 0";
