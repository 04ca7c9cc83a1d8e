-- phase 1 [tx] steps 1,2: add column stock.symbol text, add column price.symbol text
-- Fails, changing nothing, while stock holds rows: add a DEFAULT here if it does.
ALTER TABLE stock ADD COLUMN symbol text NOT NULL;
ALTER TABLE price ADD COLUMN symbol text;

-- phase 2 [alone] steps 3: add unique constraint stock_symbol_key to stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_symbol_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_symbol_key
CREATE UNIQUE INDEX CONCURRENTLY stock_symbol_key ON stock (symbol);

-- phase 3 [tx] steps 3,4: add unique constraint stock_symbol_key to stock (symbol), add foreign key price_symbol_fkey to price (symbol refers to stock)
ALTER TABLE stock ADD CONSTRAINT stock_symbol_key UNIQUE USING INDEX stock_symbol_key;
ALTER TABLE price ADD CONSTRAINT price_symbol_fkey FOREIGN KEY (symbol) REFERENCES stock (symbol) NOT VALID;

-- phase 4 [alone] steps 4: validate price.price_symbol_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_symbol_fkey'
ALTER TABLE price VALIDATE CONSTRAINT price_symbol_fkey;
