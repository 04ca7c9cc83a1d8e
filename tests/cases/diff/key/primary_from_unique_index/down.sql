-- phase 1 [tx] steps 1: rename constraint stock_pkey of stock to stock_pkey_old
ALTER TABLE stock RENAME CONSTRAINT stock_pkey TO stock_pkey_old;

-- phase 2 [alone] steps 2: create unique index stock_pkey on stock (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey ON stock (id);

-- phase 3 [tx] steps 3,4,5: drop constraint note_stock_id_fkey of note, drop constraint stock_pkey_old of stock, add foreign key note_stock_id_fkey to note (stock_id refers to stock)
ALTER TABLE note DROP CONSTRAINT note_stock_id_fkey;
ALTER TABLE stock DROP CONSTRAINT stock_pkey_old;
ALTER TABLE note ADD CONSTRAINT note_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES stock (id) NOT VALID;

-- phase 4 [alone] steps 5: validate note.note_stock_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_stock_id_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_stock_id_fkey;

-- phase 5 [tx] steps 6: rename index stock_pkey of stock to stock_id_idx
ALTER INDEX stock_pkey RENAME TO stock_id_idx;
