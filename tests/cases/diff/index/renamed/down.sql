-- phase 1 [tx] steps 1: rename index stock_symbol_idx of stock to old
ALTER INDEX stock_symbol_idx RENAME TO old;
