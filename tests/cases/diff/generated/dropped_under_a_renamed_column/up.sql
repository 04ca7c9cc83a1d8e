-- phase 1 [tx] steps 1,2: drop generated column trade.g to compute it anew, drop column trade.b
ALTER TABLE trade DROP COLUMN g, DROP COLUMN b;

-- phase 2 [tx] steps 3: rename column trade.a to b
ALTER TABLE trade RENAME COLUMN a TO b;

-- phase 3 [tx] steps 4: add column trade.g integer generated as b + 2
ALTER TABLE trade ADD COLUMN g integer GENERATED ALWAYS AS (b + 2) STORED;
