-- phase 1 [tx] steps 1: drop constraint note_symbol_fkey of note
ALTER TABLE note DROP CONSTRAINT note_symbol_fkey;

-- phase 2 [alone] steps 2: drop index i of stock
-- done when: SELECT to_regclass('i') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS i;

-- phase 3 [tx] steps 3: drop constraint stock_symbol_key of stock
ALTER TABLE stock DROP CONSTRAINT stock_symbol_key;

-- phase 4 [alone] steps 4: create unique index i on stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i
CREATE UNIQUE INDEX CONCURRENTLY i ON stock (symbol);

-- phase 5 [tx] steps 5: add foreign key note_symbol_fkey to note (symbol refers to stock)
ALTER TABLE note ADD CONSTRAINT note_symbol_fkey FOREIGN KEY (symbol) REFERENCES stock (symbol) NOT VALID;

-- phase 6 [alone] steps 5: validate note.note_symbol_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_symbol_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_symbol_fkey;
