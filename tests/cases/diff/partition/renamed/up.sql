-- phase 1 [tx] steps 1: rename partition t_2025 to t_old
ALTER TABLE t_2025 RENAME TO t_old;
ALTER INDEX IF EXISTS t_2025_t_v_idx RENAME TO t_old_t_v_idx;
ALTER INDEX IF EXISTS t_2025_t_pkey RENAME TO t_old_t_pkey;
