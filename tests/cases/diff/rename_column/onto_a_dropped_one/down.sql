-- phase 1 [tx] steps 1,2,3,4: drop constraint note_symbol_fkey of note, rename constraint stock_symbol_key of stock to stock_ticker_key, rename column stock.symbol to ticker and 1 more
ALTER TABLE note DROP CONSTRAINT note_symbol_fkey;
ALTER TABLE stock RENAME CONSTRAINT stock_symbol_key TO stock_ticker_key;
ALTER TABLE stock RENAME COLUMN symbol TO ticker;
-- Fails, changing nothing, while stock holds rows: add a DEFAULT here if it does.
ALTER TABLE stock ADD COLUMN symbol text NOT NULL;

-- phase 2 [alone] steps 5: add unique constraint stock_symbol_key to stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_symbol_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_symbol_key
CREATE UNIQUE INDEX CONCURRENTLY stock_symbol_key ON stock (symbol);

-- phase 3 [tx] steps 5,6: add unique constraint stock_symbol_key to stock (symbol), add foreign key note_symbol_fkey to note (symbol refers to stock)
ALTER TABLE stock ADD CONSTRAINT stock_symbol_key UNIQUE USING INDEX stock_symbol_key;
ALTER TABLE note ADD CONSTRAINT note_symbol_fkey FOREIGN KEY (symbol) REFERENCES stock (symbol) NOT VALID;

-- phase 4 [alone] steps 6: validate note.note_symbol_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_symbol_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_symbol_fkey;
