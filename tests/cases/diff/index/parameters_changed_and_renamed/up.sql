-- phase 1 [tx] steps 1,2: rename index i of stock to Symbol index, set parameters of index Symbol index of stock to fillfactor=80
ALTER INDEX i RENAME TO "Symbol index";
ALTER INDEX "Symbol index" SET (fillfactor=80);
