-- phase 1 [tx] steps 1,2: drop constraint u_id_fkey of u, drop constraint t_2025_w_key of t_2025
ALTER TABLE u DROP CONSTRAINT u_id_fkey;
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_w_key;
