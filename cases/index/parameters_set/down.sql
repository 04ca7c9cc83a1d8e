-- phase 1 [tx] steps 1: set parameters of index i of stock to ()
ALTER INDEX i RESET (deduplicate_items, fillfactor);
