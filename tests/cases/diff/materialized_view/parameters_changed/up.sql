-- phase 1 [tx] steps 1: change options of view summary
ALTER MATERIALIZED VIEW summary RESET (fillfactor);
ALTER MATERIALIZED VIEW summary SET (autovacuum_enabled=false, fillfactor=80);
