-- phase 1 [tx] steps 1: drop constraint o_t of o
ALTER TABLE o DROP CONSTRAINT o_t;
