-- phase 1 [tx] steps 1: rename partition old to t_2025
ALTER TABLE old RENAME TO t_2025;
ALTER INDEX IF EXISTS old_t_pkey RENAME TO t_2025_t_pkey;
