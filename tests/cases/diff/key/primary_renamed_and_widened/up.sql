-- phase 1 [tx] steps 1: rename constraint stock_pkey of stock to stock_pk
ALTER TABLE stock RENAME CONSTRAINT stock_pkey TO stock_pk;

-- phase 2 [alone] steps 2: build the index of stock_pk
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pk_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pk_new
CREATE UNIQUE INDEX CONCURRENTLY stock_pk_new ON stock (market, id);

-- phase 3 [tx] steps 2: replace primary key stock_pk of stock (market, id)
ALTER TABLE stock DROP CONSTRAINT stock_pk, ADD CONSTRAINT stock_pk PRIMARY KEY USING INDEX stock_pk_new;
