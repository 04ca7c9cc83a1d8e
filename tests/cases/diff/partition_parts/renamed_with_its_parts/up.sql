-- phase 1 [tx] steps 1: rename partition t_2025 to old
ALTER TABLE t_2025 RENAME TO old;
ALTER INDEX IF EXISTS t_2025_t_pkey RENAME TO old_t_pkey;
