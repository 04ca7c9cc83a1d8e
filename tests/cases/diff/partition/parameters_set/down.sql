-- phase 1 [tx] steps 1,2: set storage parameters of partition t_2026 to fillfactor=80, reset storage parameters of partition t_2025
ALTER TABLE t_2026 SET (fillfactor=80);
ALTER TABLE t_2025 RESET (autovacuum_enabled, fillfactor);
