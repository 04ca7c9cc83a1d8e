-- phase 1 [tx] steps 1,2,3: rename partition t_2025 to kedge_parked_0, rename partition t_2026 to t_2025, rename partition kedge_parked_0 to t_2026
ALTER TABLE t_2025 RENAME TO kedge_parked_0;
ALTER INDEX IF EXISTS t_2025_t_pkey RENAME TO kedge_parked_0_t_pkey;
ALTER TABLE t_2026 RENAME TO t_2025;
ALTER INDEX IF EXISTS t_2026_t_pkey RENAME TO t_2025_t_pkey;
ALTER TABLE kedge_parked_0 RENAME TO t_2026;
ALTER INDEX IF EXISTS kedge_parked_0_t_pkey RENAME TO t_2026_t_pkey;
