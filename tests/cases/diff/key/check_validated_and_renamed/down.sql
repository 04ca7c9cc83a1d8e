-- phase 1 [tx] steps 1,2,3: drop constraint Price > 0 of stock, add check Price > 0 to stock, rename constraint Price > 0 of stock to stock_price_check
ALTER TABLE stock DROP CONSTRAINT "Price > 0";
ALTER TABLE stock ADD CONSTRAINT "Price > 0" CHECK (price > 0) NO INHERIT NOT VALID;
ALTER TABLE stock RENAME CONSTRAINT "Price > 0" TO stock_price_check;
