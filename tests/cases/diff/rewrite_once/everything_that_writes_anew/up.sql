-- phase 1 [tx] steps 1,2,3,4,5,6,7: add column trade.u uuid, add column trade.n bigint, drop generated column trade.g to compute it anew and 4 more
ALTER TABLE trade ADD COLUMN u uuid DEFAULT gen_random_uuid() NOT NULL, ADD COLUMN n bigint GENERATED ALWAYS AS IDENTITY NOT NULL, DROP COLUMN g, ALTER COLUMN a TYPE bigint, ALTER COLUMN b TYPE bigint, ADD COLUMN h bigint GENERATED ALWAYS AS (b * 2) STORED, ADD COLUMN g bigint GENERATED ALWAYS AS (a + 2) STORED;

-- phase 2 [tx] steps 8: make table trade unlogged
ALTER TABLE trade SET UNLOGGED;
