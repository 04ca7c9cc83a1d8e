-- phase 1 [tx] steps 1: drop generated column trade.upper to compute it anew
ALTER TABLE trade DROP COLUMN upper;

-- phase 2 [tx] steps 2: change type of trade.code to varchar(20)
ALTER TABLE trade ALTER COLUMN code TYPE varchar(20);

-- phase 3 [tx] steps 3: add column trade.upper text
ALTER TABLE trade ADD COLUMN upper text GENERATED ALWAYS AS (upper(code)) STORED;
