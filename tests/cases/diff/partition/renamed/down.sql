-- phase 1 [tx] steps 1: rename partition t_old to t_2025
ALTER TABLE t_old RENAME TO t_2025;
ALTER INDEX IF EXISTS t_old_t_v_idx RENAME TO t_2025_t_v_idx;
ALTER INDEX IF EXISTS t_old_t_pkey RENAME TO t_2025_t_pkey;
