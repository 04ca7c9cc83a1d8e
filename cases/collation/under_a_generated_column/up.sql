-- phase 1 [tx] steps 1: drop generated column trade.first to compute it anew
ALTER TABLE trade DROP COLUMN first;

-- phase 2 [tx] steps 2: change type of trade.name to text collate "C"
ALTER TABLE trade ALTER COLUMN name TYPE text COLLATE "C";

-- phase 3 [tx] steps 3: add column trade.first boolean
ALTER TABLE trade ADD COLUMN first boolean GENERATED ALWAYS AS (name < 'n') STORED;
