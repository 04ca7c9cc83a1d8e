-- phase 1 [tx] steps 1: set parameters of index i of doc to fastupdate=on, gin_pending_list_limit=128
ALTER INDEX i SET (fastupdate=on, gin_pending_list_limit=128);
