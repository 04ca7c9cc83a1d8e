-- phase 1 [tx] steps 1,2: drop constraint a of note, drop constraint stock_id_key of stock
ALTER TABLE note DROP CONSTRAINT a;
ALTER TABLE stock DROP CONSTRAINT stock_id_key;

-- phase 2 [alone] steps 3: build the index of stock_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey_new ON stock (id);

-- phase 3 [tx] steps 3,4: replace primary key stock_pkey of stock (id), add foreign key b to note (stock_id refers to stock)
ALTER TABLE stock DROP CONSTRAINT stock_pkey, ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey_new;
ALTER TABLE note ADD CONSTRAINT b FOREIGN KEY (stock_id) REFERENCES stock (id) NOT VALID;

-- phase 4 [alone] steps 4: validate note.b
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'b'
ALTER TABLE note VALIDATE CONSTRAINT b;
