-- phase 1 [tx] steps 1,2: set parameters of index Symbol index of stock to fillfactor=70, rename index Symbol index of stock to i
ALTER INDEX "Symbol index" SET (fillfactor=70);
ALTER INDEX "Symbol index" RENAME TO i;
