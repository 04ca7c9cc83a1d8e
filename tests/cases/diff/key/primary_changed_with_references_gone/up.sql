-- phase 1 [tx] steps 1: drop constraint note_stock_id_fkey of note
ALTER TABLE note DROP CONSTRAINT note_stock_id_fkey;

-- phase 2 [alone] steps 2: build the index of stock_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey_new ON stock (symbol);

-- phase 3 [tx] steps 2,3: replace primary key stock_pkey of stock (symbol), add foreign key note_symbol_fkey to note (symbol refers to stock)
ALTER TABLE stock DROP CONSTRAINT stock_pkey, ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey_new;
ALTER TABLE note ADD CONSTRAINT note_symbol_fkey FOREIGN KEY (symbol) REFERENCES stock (symbol) NOT VALID;

-- phase 4 [alone] steps 3: validate note.note_symbol_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_symbol_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_symbol_fkey;
