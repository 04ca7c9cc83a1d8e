-- phase 1 [tx] steps 1,2: drop constraint price_stock_id_fkey of price, drop table stock
ALTER TABLE price DROP CONSTRAINT price_stock_id_fkey;
DROP TABLE stock;
