-- phase 1 [tx] steps 1: drop constraint note_symbol_fkey of note
ALTER TABLE note DROP CONSTRAINT note_symbol_fkey;

-- phase 2 [alone] steps 2: drop index i of stock
-- done when: SELECT to_regclass('i') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS i;

-- phase 3 [alone] steps 3: add unique constraint stock_symbol_key to stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_symbol_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_symbol_key
CREATE UNIQUE INDEX CONCURRENTLY stock_symbol_key ON stock (symbol);

-- phase 4 [tx] steps 3: add unique constraint stock_symbol_key to stock (symbol)
ALTER TABLE stock ADD CONSTRAINT stock_symbol_key UNIQUE USING INDEX stock_symbol_key;

-- phase 5 [alone] steps 4: create index i on stock (market, symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i
CREATE INDEX CONCURRENTLY i ON stock (market, symbol);

-- phase 6 [tx] steps 5: add foreign key note_symbol_fkey to note (symbol refers to stock)
ALTER TABLE note ADD CONSTRAINT note_symbol_fkey FOREIGN KEY (symbol) REFERENCES stock (symbol) NOT VALID;

-- phase 7 [alone] steps 5: validate note.note_symbol_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_symbol_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_symbol_fkey;
