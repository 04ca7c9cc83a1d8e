-- phase 1 [tx] steps 1: change type of price.stock_id to bigint
ALTER TABLE price ALTER COLUMN stock_id TYPE bigint;

-- phase 2 [tx] steps 2: change type of stock.id to bigint
ALTER TABLE stock ALTER COLUMN id TYPE bigint;
