-- phase 1 [tx] steps 1,2: set storage parameters of partition t_2025 to autovacuum_enabled=false, fillfactor=70, reset storage parameters of partition t_2026
ALTER TABLE t_2025 SET (autovacuum_enabled=false, fillfactor=70);
ALTER TABLE t_2026 RESET (fillfactor);
