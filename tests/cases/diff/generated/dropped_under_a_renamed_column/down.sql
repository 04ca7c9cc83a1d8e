-- phase 1 [tx] steps 1: drop generated column trade.g to compute it anew
ALTER TABLE trade DROP COLUMN g;

-- phase 2 [tx] steps 2,3: rename column trade.b to a, add column trade.b integer
ALTER TABLE trade RENAME COLUMN b TO a;
ALTER TABLE trade ADD COLUMN b integer;

-- phase 3 [tx] steps 4: add column trade.g integer generated as b + 1
ALTER TABLE trade ADD COLUMN g integer GENERATED ALWAYS AS (b + 1) STORED;
