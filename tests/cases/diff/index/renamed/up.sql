-- phase 1 [tx] steps 1: rename index old of stock to stock_symbol_idx
ALTER INDEX old RENAME TO stock_symbol_idx;
