-- phase 1 [tx] steps 1: drop column trade.place
ALTER TABLE trade DROP COLUMN place;

-- phase 2 [tx] steps 2: add column trade.place integer
ALTER TABLE trade ADD COLUMN place integer GENERATED ALWAYS AS IDENTITY NOT NULL;
