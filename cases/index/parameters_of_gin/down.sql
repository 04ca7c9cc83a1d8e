-- phase 1 [tx] steps 1: set parameters of index i of doc to fastupdate=off
ALTER INDEX i SET (fastupdate=off);
ALTER INDEX i RESET (gin_pending_list_limit);
