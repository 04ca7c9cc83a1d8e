-- phase 1 [tx] steps 1: drop constraint note.note_symbol_fkey
ALTER TABLE note DROP CONSTRAINT note_symbol_fkey;

-- phase 2 [alone] steps 2: drop index stock.i
-- done when: SELECT to_regclass('i') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS i;

-- phase 3 [tx] steps 3: drop constraint stock.stock_symbol_key
ALTER TABLE stock DROP CONSTRAINT stock_symbol_key;

-- phase 4 [alone] steps 4: create index stock.i
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i
CREATE UNIQUE INDEX CONCURRENTLY i ON stock (symbol);

-- phase 5 [tx] steps 5: add foreign key note.note_symbol_fkey to stock
ALTER TABLE note ADD CONSTRAINT note_symbol_fkey FOREIGN KEY (symbol) REFERENCES stock (symbol) NOT VALID;

-- phase 6 [alone] steps 5: add foreign key note.note_symbol_fkey to stock
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_symbol_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_symbol_fkey;
