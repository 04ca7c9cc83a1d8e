-- phase 1 [tx] steps 1: change options of view summary
ALTER MATERIALIZED VIEW summary RESET (autovacuum_enabled, fillfactor);
ALTER MATERIALIZED VIEW summary SET (fillfactor=70);
