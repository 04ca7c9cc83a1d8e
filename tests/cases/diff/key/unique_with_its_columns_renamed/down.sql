-- phase 1 [tx] steps 1,2,3: rename column stock.ticker to symbol, rename column stock.close to price, rename column stock.exchange to market
ALTER TABLE stock RENAME COLUMN ticker TO symbol;
ALTER TABLE stock RENAME COLUMN close TO price;
ALTER TABLE stock RENAME COLUMN exchange TO market;
