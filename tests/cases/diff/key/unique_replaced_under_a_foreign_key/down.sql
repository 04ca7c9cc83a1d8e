-- phase 1 [alone] steps 1: build the index of u
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('u_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS u_new
CREATE UNIQUE INDEX CONCURRENTLY u_new ON stock (symbol);

-- phase 2 [tx] steps 1: replace unique constraint u of stock (symbol)
ALTER TABLE note DROP CONSTRAINT note_symbol_fkey;
ALTER TABLE stock DROP CONSTRAINT u, ADD CONSTRAINT u UNIQUE USING INDEX u_new;
ALTER TABLE note ADD CONSTRAINT note_symbol_fkey FOREIGN KEY (symbol) REFERENCES stock (symbol) NOT VALID;

-- phase 3 [alone] steps 1: validate note.note_symbol_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_symbol_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_symbol_fkey;
