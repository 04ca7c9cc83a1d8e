-- phase 1 [alone] steps 1: add primary key stock_pkey_old to stock (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey_old
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey_old ON stock (id);

-- phase 2 [tx] steps 1: add primary key stock_pkey_old to stock (id)
ALTER TABLE stock ADD CONSTRAINT stock_pkey_old PRIMARY KEY USING INDEX stock_pkey_old;

-- phase 3 [alone] steps 2: drop index stock_pkey of stock
-- done when: SELECT to_regclass('stock_pkey') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS stock_pkey;

-- phase 4 [tx] steps 3: rename constraint stock_pkey_old of stock to stock_pkey
ALTER TABLE stock RENAME CONSTRAINT stock_pkey_old TO stock_pkey;
