-- phase 1 [tx] steps 1,2: drop constraint stock_pkey of stock, forbid new nulls in stock.id
ALTER TABLE stock DROP CONSTRAINT stock_pkey;
ALTER TABLE stock ADD CONSTRAINT stock_id_not_null_check CHECK (id IS NOT NULL) NOT VALID;

-- phase 2 [alone] steps 2: prove that stock.id has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('stock') AND conname = 'stock_id_not_null_check'
ALTER TABLE stock VALIDATE CONSTRAINT stock_id_not_null_check;

-- phase 3 [tx] steps 2: set not null on stock.id
ALTER TABLE stock ALTER COLUMN id SET NOT NULL;
ALTER TABLE stock DROP CONSTRAINT stock_id_not_null_check;

-- phase 4 [alone] steps 3: add primary key stock_pkey to stock (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey ON stock (id);

-- phase 5 [tx] steps 3: add primary key stock_pkey to stock (id)
ALTER TABLE stock ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey;
