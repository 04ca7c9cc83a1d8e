-- phase 1 [tx] steps 1: add check stock_symbol_check to stock
ALTER TABLE stock ADD CONSTRAINT stock_symbol_check CHECK (symbol ~ '^[A-Z%]+$' OR symbol LIKE 'a\%') NOT VALID;

-- phase 2 [alone] steps 1: validate stock.stock_symbol_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('stock') AND conname = 'stock_symbol_check'
ALTER TABLE stock VALIDATE CONSTRAINT stock_symbol_check;
