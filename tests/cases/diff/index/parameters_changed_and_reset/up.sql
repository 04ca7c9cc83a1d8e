-- phase 1 [tx] steps 1: set parameters of index i of stock to fillfactor=80
ALTER INDEX i SET (fillfactor=80);
ALTER INDEX i RESET (deduplicate_items);
