-- phase 1 [tx] steps 1,2: drop constraint note.note_stock_id_fkey, drop constraint stock.stock_pkey
ALTER TABLE note DROP CONSTRAINT note_stock_id_fkey;
ALTER TABLE stock DROP CONSTRAINT stock_pkey;

-- phase 2 [alone] steps 3: add primary key stock.stock_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey ON stock (symbol);

-- phase 3 [tx] steps 3: add primary key stock.stock_pkey
ALTER TABLE stock ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey;

-- phase 4 [alone] steps 4: add unique constraint stock.stock_id_key
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_id_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_id_key
CREATE UNIQUE INDEX CONCURRENTLY stock_id_key ON stock (id);

-- phase 5 [tx] steps 4,5: add unique constraint stock.stock_id_key, add foreign key note.note_stock_id_fkey to stock
ALTER TABLE stock ADD CONSTRAINT stock_id_key UNIQUE USING INDEX stock_id_key;
ALTER TABLE note ADD CONSTRAINT note_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES stock (id) NOT VALID;

-- phase 6 [alone] steps 5: add foreign key note.note_stock_id_fkey to stock
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_stock_id_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_stock_id_fkey;
