-- phase 1 [alone] steps 1: build the index of stock_pk
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pk_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pk_new
CREATE UNIQUE INDEX CONCURRENTLY stock_pk_new ON stock (id);

-- phase 2 [tx] steps 1,2: replace primary key stock_pk of stock (id), rename constraint stock_pk of stock to stock_pkey
ALTER TABLE stock DROP CONSTRAINT stock_pk, ADD CONSTRAINT stock_pk PRIMARY KEY USING INDEX stock_pk_new;
ALTER TABLE stock RENAME CONSTRAINT stock_pk TO stock_pkey;
