-- phase 1 [tx] steps 1: make table u unlogged
ALTER TABLE u SET UNLOGGED;

-- phase 2 [tx] steps 2: make sequence u_id_seq logged
ALTER SEQUENCE u_id_seq SET LOGGED;
