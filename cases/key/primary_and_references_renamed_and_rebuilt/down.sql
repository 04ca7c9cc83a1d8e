-- phase 1 [tx] steps 1,2: drop constraint b of note, drop constraint stock_pkey of stock
ALTER TABLE note DROP CONSTRAINT b;
ALTER TABLE stock DROP CONSTRAINT stock_pkey;

-- phase 2 [alone] steps 3: add unique constraint stock_id_key to stock (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_id_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_id_key
CREATE UNIQUE INDEX CONCURRENTLY stock_id_key ON stock (id);

-- phase 3 [tx] steps 3: add unique constraint stock_id_key to stock (id)
ALTER TABLE stock ADD CONSTRAINT stock_id_key UNIQUE USING INDEX stock_id_key;

-- phase 4 [alone] steps 4: add primary key stock_pkey to stock (id, symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey ON stock (id, symbol);

-- phase 5 [tx] steps 4,5: add primary key stock_pkey to stock (id, symbol), add foreign key a to note (stock_id refers to stock)
ALTER TABLE stock ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey;
ALTER TABLE note ADD CONSTRAINT a FOREIGN KEY (stock_id) REFERENCES stock (id) NOT VALID;

-- phase 6 [alone] steps 5: validate note.a
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'a'
ALTER TABLE note VALIDATE CONSTRAINT a;
