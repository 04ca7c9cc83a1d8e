-- phase 1 [tx] steps 1: move partition t_2026 to tablespace kedge_space
ALTER TABLE t_2026 SET TABLESPACE kedge_space;

-- phase 2 [tx] steps 2: move partition t_2025 to the default tablespace
ALTER TABLE t_2025 SET TABLESPACE pg_default;
