-- phase 1 [tx] steps 1,2: drop generated column trade.code to compute it anew, add column trade.code integer generated as volume + 1
ALTER TABLE trade DROP COLUMN code, ADD COLUMN code integer GENERATED ALWAYS AS (volume + 1) STORED;
