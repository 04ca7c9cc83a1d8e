-- phase 1 [tx] steps 1: drop constraint note_symbol_fkey of note
ALTER TABLE note DROP CONSTRAINT note_symbol_fkey;

-- phase 2 [alone] steps 2: add unique constraint u_old to stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('u_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS u_old
CREATE UNIQUE INDEX CONCURRENTLY u_old ON stock (symbol);

-- phase 3 [tx] steps 2: add unique constraint u_old to stock (symbol)
ALTER TABLE stock ADD CONSTRAINT u_old UNIQUE USING INDEX u_old;

-- phase 4 [alone] steps 3: drop index u of stock
-- done when: SELECT to_regclass('u') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS u;

-- phase 5 [tx] steps 4,5: rename constraint u_old of stock to u, add foreign key note_symbol_fkey to note (symbol refers to stock)
ALTER TABLE stock RENAME CONSTRAINT u_old TO u;
ALTER TABLE note ADD CONSTRAINT note_symbol_fkey FOREIGN KEY (symbol) REFERENCES stock (symbol) NOT VALID;

-- phase 6 [alone] steps 5: validate note.note_symbol_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_symbol_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_symbol_fkey;
