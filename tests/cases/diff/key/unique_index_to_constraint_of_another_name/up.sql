-- phase 1 [tx] steps 1,2: rename index stock_symbol_idx of stock to stock_symbol_key, make index stock_symbol_key of stock a unique constraint
ALTER INDEX stock_symbol_idx RENAME TO stock_symbol_key;
ALTER TABLE stock ADD CONSTRAINT stock_symbol_key UNIQUE USING INDEX stock_symbol_key;
