-- phase 1 [alone] steps 1: build the index of unique_ääääääääääääääääääääääääääää
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('"unique_ääääääääääääääääääääääääää_new"')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS "unique_ääääääääääääääääääääääääää_new"
CREATE UNIQUE INDEX CONCURRENTLY "unique_ääääääääääääääääääääääääää_new" ON stock (symbol, market);

-- phase 2 [tx] steps 1: replace unique constraint unique_ääääääääääääääääääääääääääää of stock (symbol, market)
ALTER TABLE stock DROP CONSTRAINT "unique_ääääääääääääääääääääääääääää", ADD CONSTRAINT "unique_ääääääääääääääääääääääääääää" UNIQUE USING INDEX "unique_ääääääääääääääääääääääääää_new";
