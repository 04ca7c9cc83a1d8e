-- phase 1 [tx] steps 1,2: drop constraint note_stock_id_fkey of note, drop constraint stock_id_key of stock
ALTER TABLE note DROP CONSTRAINT note_stock_id_fkey;
ALTER TABLE stock DROP CONSTRAINT stock_id_key;

-- phase 2 [alone] steps 3: build the index of stock_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey_new ON stock (id);

-- phase 3 [tx] steps 3,4: replace primary key stock_pkey of stock (id), add foreign key note_stock_id_fkey to note (stock_id refers to stock)
ALTER TABLE stock DROP CONSTRAINT stock_pkey, ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey_new;
ALTER TABLE note ADD CONSTRAINT note_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES stock (id) NOT VALID;

-- phase 4 [alone] steps 4: validate note.note_stock_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_stock_id_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_stock_id_fkey;
