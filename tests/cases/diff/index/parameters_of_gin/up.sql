-- phase 1 [tx] steps 1: set parameters of index i of doc to fastupdate=true, gin_pending_list_limit=128
ALTER INDEX i SET (fastupdate=true, gin_pending_list_limit=128);
