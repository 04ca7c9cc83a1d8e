-- phase 1 [tx] steps 1: reset the parameters of index i of stock
ALTER INDEX i RESET (deduplicate_items, fillfactor);
