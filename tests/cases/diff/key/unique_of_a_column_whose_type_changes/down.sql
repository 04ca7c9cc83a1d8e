-- phase 1 [tx] steps 1,2: drop constraint u of stock, change type of stock.symbol to text
ALTER TABLE stock DROP CONSTRAINT u;
ALTER TABLE stock ALTER COLUMN symbol TYPE text;

-- phase 2 [alone] steps 3: add unique constraint u to stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('u')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS u
CREATE UNIQUE INDEX CONCURRENTLY u ON stock (symbol);

-- phase 3 [tx] steps 3: add unique constraint u to stock (symbol)
ALTER TABLE stock ADD CONSTRAINT u UNIQUE USING INDEX u;
