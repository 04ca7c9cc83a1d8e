-- phase 1 [tx] steps 1: change type of stock.id to integer
ALTER TABLE stock ALTER COLUMN id TYPE integer;

-- phase 2 [tx] steps 2: change type of price.stock_id to integer
ALTER TABLE price ALTER COLUMN stock_id TYPE integer;
