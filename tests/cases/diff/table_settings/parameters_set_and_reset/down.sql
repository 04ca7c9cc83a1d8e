-- phase 1 [tx] steps 1: set autovacuum_enabled=false, set fillfactor=70, reset parallel_workers, reset toast.autovacuum_enabled of table trade
ALTER TABLE trade RESET (parallel_workers, toast.autovacuum_enabled);
ALTER TABLE trade SET (autovacuum_enabled=false, fillfactor=70);
