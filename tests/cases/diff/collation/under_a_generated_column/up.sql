-- phase 1 [tx] steps 1,2,3: drop generated column trade.first to compute it anew, change type of trade.name to text collate "C", add column trade.first boolean generated as name < 'n'
ALTER TABLE trade DROP COLUMN first, ALTER COLUMN name TYPE text COLLATE "C", ADD COLUMN first boolean GENERATED ALWAYS AS (name < 'n') STORED;
