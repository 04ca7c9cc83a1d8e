-- phase 1 [tx] steps 1,2: drop constraint u_id_fkey of u, drop partition t_2025
ALTER TABLE u DROP CONSTRAINT u_id_fkey;
ALTER TABLE t DETACH PARTITION t_2025;
DROP TABLE t_2025;
