-- phase 1 [tx] steps 1,2: drop constraint note_symbol_fkey of note, rename constraint u of stock to u_old
ALTER TABLE note DROP CONSTRAINT note_symbol_fkey;
ALTER TABLE stock RENAME CONSTRAINT u TO u_old;

-- phase 2 [alone] steps 3: create unique index u on stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('u')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS u
CREATE UNIQUE INDEX CONCURRENTLY u ON stock (symbol);

-- phase 3 [tx] steps 4,5: drop constraint u_old of stock, add foreign key note_symbol_fkey to note (symbol refers to stock)
ALTER TABLE stock DROP CONSTRAINT u_old;
ALTER TABLE note ADD CONSTRAINT note_symbol_fkey FOREIGN KEY (symbol) REFERENCES stock (symbol) NOT VALID;

-- phase 4 [alone] steps 5: validate note.note_symbol_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_symbol_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_symbol_fkey;
