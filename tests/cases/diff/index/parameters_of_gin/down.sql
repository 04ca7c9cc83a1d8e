-- phase 1 [tx] steps 1: set parameters of index i of doc to fastupdate=false
ALTER INDEX i SET (fastupdate=false);
ALTER INDEX i RESET (gin_pending_list_limit);
