-- phase 1 [tx] steps 1: change type of trade.a to bigint
ALTER TABLE trade ALTER COLUMN a TYPE bigint;

-- phase 2 [tx] steps 2: change type of trade.b to integer
ALTER TABLE trade ALTER COLUMN b TYPE integer USING length(b) + a::integer;
