-- phase 1 [tx] steps 1,2: drop generated column trade.code to compute it anew, add column trade.code bigint generated as volume + 1
ALTER TABLE trade DROP COLUMN code, ADD COLUMN code bigint GENERATED ALWAYS AS (volume + 1) STORED;
