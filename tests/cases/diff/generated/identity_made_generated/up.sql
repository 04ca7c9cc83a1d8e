-- phase 1 [tx] steps 1: make trade.place generated as coalesce(volume, 0) + 1
ALTER TABLE trade DROP COLUMN place, ADD COLUMN place integer GENERATED ALWAYS AS (coalesce(volume, 0) + 1) STORED NOT NULL;
