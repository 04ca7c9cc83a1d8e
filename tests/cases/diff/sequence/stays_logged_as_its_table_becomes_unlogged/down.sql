-- phase 1 [tx] steps 1: reset the persistence of sequence u_id_seq
ALTER SEQUENCE u_id_seq SET UNLOGGED;

-- phase 2 [tx] steps 2: make table u logged
ALTER TABLE u SET LOGGED;
