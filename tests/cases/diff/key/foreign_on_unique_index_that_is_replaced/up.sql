-- phase 1 [tx] steps 1,2: drop constraint note_symbol_fkey of note, rename index i of stock to i_old
ALTER TABLE note DROP CONSTRAINT note_symbol_fkey;
ALTER INDEX i RENAME TO i_old;

-- phase 2 [alone] steps 3: add unique constraint stock_symbol_key to stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_symbol_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_symbol_key
CREATE UNIQUE INDEX CONCURRENTLY stock_symbol_key ON stock (symbol);

-- phase 3 [tx] steps 3: add unique constraint stock_symbol_key to stock (symbol)
ALTER TABLE stock ADD CONSTRAINT stock_symbol_key UNIQUE USING INDEX stock_symbol_key;

-- phase 4 [alone] steps 4: create index i on stock (market, symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i
CREATE INDEX CONCURRENTLY i ON stock (market, symbol);

-- phase 5 [alone] steps 5: drop index i_old of stock
-- done when: SELECT to_regclass('i_old') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS i_old;

-- phase 6 [tx] steps 6: add foreign key note_symbol_fkey to note (symbol refers to stock)
ALTER TABLE note ADD CONSTRAINT note_symbol_fkey FOREIGN KEY (symbol) REFERENCES stock (symbol) NOT VALID;

-- phase 7 [alone] steps 6: validate note.note_symbol_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_symbol_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_symbol_fkey;
