-- phase 1 [alone] steps 1: validate stock.stock_price_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('stock') AND conname = 'stock_price_check'
ALTER TABLE stock VALIDATE CONSTRAINT stock_price_check;
