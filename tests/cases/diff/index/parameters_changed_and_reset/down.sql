-- phase 1 [tx] steps 1: set parameters of index i of stock to deduplicate_items=false, fillfactor=70
ALTER INDEX i SET (deduplicate_items=false, fillfactor=70);
