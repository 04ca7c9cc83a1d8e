-- phase 1 [tx] steps 1: rename index stock.stock_symbol_idx to old
ALTER INDEX stock_symbol_idx RENAME TO old;
