-- phase 1 [tx] steps 1: set fillfactor=80, set parallel_workers=2, set toast.autovacuum_enabled=false, reset autovacuum_enabled of table trade
ALTER TABLE trade RESET (autovacuum_enabled);
ALTER TABLE trade SET (fillfactor=80, parallel_workers=2, toast.autovacuum_enabled=false);
