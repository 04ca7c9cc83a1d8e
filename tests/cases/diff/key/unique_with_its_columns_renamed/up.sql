-- phase 1 [tx] steps 1,2,3: rename column stock.market to exchange, rename column stock.price to close, rename column stock.symbol to ticker
ALTER TABLE stock RENAME COLUMN market TO exchange;
ALTER TABLE stock RENAME COLUMN price TO close;
ALTER TABLE stock RENAME COLUMN symbol TO ticker;
