-- phase 1 [tx] steps 1,2: drop generated column trade.code to compute it anew, add column trade.code bigint
ALTER TABLE trade DROP COLUMN code, ADD COLUMN code bigint GENERATED ALWAYS AS (volume + 1) STORED;
