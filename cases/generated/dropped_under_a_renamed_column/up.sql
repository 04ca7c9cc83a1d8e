-- phase 1 [tx] steps 1: drop generated column trade.g to compute it anew
ALTER TABLE trade DROP COLUMN g;

-- phase 2 [tx] steps 2,3: drop column trade.b, rename column trade.a to b
ALTER TABLE trade DROP COLUMN b;
ALTER TABLE trade RENAME COLUMN a TO b;

-- phase 3 [tx] steps 4: add column trade.g integer
ALTER TABLE trade ADD COLUMN g integer GENERATED ALWAYS AS (b + 2) STORED;
