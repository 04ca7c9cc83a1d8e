-- phase 1 [tx] steps 1: drop constraint note_symbol_fkey of note
ALTER TABLE note DROP CONSTRAINT note_symbol_fkey;

-- phase 2 [alone] steps 2: create unique index i_old on stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i_old
CREATE UNIQUE INDEX CONCURRENTLY i_old ON stock (symbol);

-- phase 3 [alone] steps 3: drop index i of stock
-- done when: SELECT to_regclass('i') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS i;

-- phase 4 [tx] steps 4,5,6: drop constraint stock_symbol_key of stock, rename index i_old of stock to i, add foreign key note_symbol_fkey to note (symbol refers to stock)
ALTER TABLE stock DROP CONSTRAINT stock_symbol_key;
ALTER INDEX i_old RENAME TO i;
ALTER TABLE note ADD CONSTRAINT note_symbol_fkey FOREIGN KEY (symbol) REFERENCES stock (symbol) NOT VALID;

-- phase 5 [alone] steps 6: validate note.note_symbol_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_symbol_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_symbol_fkey;
