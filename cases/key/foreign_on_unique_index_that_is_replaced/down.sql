-- phase 1 [alone] steps 1: create index stock.i_old
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i_old
CREATE UNIQUE INDEX CONCURRENTLY i_old ON stock (symbol);

-- phase 2 [tx] steps 2: drop constraint note.note_symbol_fkey
ALTER TABLE note DROP CONSTRAINT note_symbol_fkey;

-- phase 3 [alone] steps 3: drop index stock.i
-- done when: SELECT to_regclass('i') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS i;

-- phase 4 [tx] steps 4,5,6: drop constraint stock.stock_symbol_key, rename index stock.i_old to i, add foreign key note.note_symbol_fkey to stock
ALTER TABLE stock DROP CONSTRAINT stock_symbol_key;
ALTER INDEX i_old RENAME TO i;
ALTER TABLE note ADD CONSTRAINT note_symbol_fkey FOREIGN KEY (symbol) REFERENCES stock (symbol) NOT VALID;

-- phase 5 [alone] steps 6: add foreign key note.note_symbol_fkey to stock
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_symbol_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_symbol_fkey;
