-- phase 1 [tx] steps 1: drop constraint note_stock_id_fkey of note
ALTER TABLE note DROP CONSTRAINT note_stock_id_fkey;

-- phase 2 [alone] steps 2: build the index of stock_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey_new ON stock (symbol);

-- phase 3 [tx] steps 2: replace primary key stock_pkey of stock (symbol)
ALTER TABLE stock DROP CONSTRAINT stock_pkey, ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey_new;

-- phase 4 [alone] steps 3: add unique constraint stock_id_key to stock (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_id_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_id_key
CREATE UNIQUE INDEX CONCURRENTLY stock_id_key ON stock (id);

-- phase 5 [tx] steps 3,4: add unique constraint stock_id_key to stock (id), add foreign key note_stock_id_fkey to note (stock_id refers to stock)
ALTER TABLE stock ADD CONSTRAINT stock_id_key UNIQUE USING INDEX stock_id_key;
ALTER TABLE note ADD CONSTRAINT note_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES stock (id) NOT VALID;

-- phase 6 [alone] steps 4: validate note.note_stock_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_stock_id_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_stock_id_fkey;
