-- phase 1 [tx] steps 2: try the conversion of every stock.id
SELECT count(id::bigint) FROM stock;

-- phase 2 [tx] steps 3: try the conversion of every price.stock_id
SELECT count(stock_id::bigint) FROM price;

-- phase 3 [tx] steps 1: drop constraint price_stock_id_fkey of price
ALTER TABLE price DROP CONSTRAINT price_stock_id_fkey;

-- phase 4 [tx] steps 2: change type of stock.id to bigint
ALTER TABLE stock ALTER COLUMN id TYPE bigint USING id::bigint;

-- phase 5 [tx] steps 3: change type of price.stock_id to bigint
ALTER TABLE price ALTER COLUMN stock_id TYPE bigint USING stock_id::bigint;

-- phase 6 [tx] steps 4: add foreign key price_stock_id_fkey to price (stock_id refers to stock)
ALTER TABLE price ADD CONSTRAINT price_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES stock (id) NOT VALID;

-- phase 7 [alone] steps 4: validate price.price_stock_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_stock_id_fkey'
ALTER TABLE price VALIDATE CONSTRAINT price_stock_id_fkey;
