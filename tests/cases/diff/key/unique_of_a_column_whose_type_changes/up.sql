-- phase 1 [tx] steps 1: drop constraint u of stock
ALTER TABLE stock DROP CONSTRAINT u;

-- phase 2 [tx] steps 2: change type of stock.symbol to varchar(20)
ALTER TABLE stock ALTER COLUMN symbol TYPE varchar(20);

-- phase 3 [alone] steps 3: add unique constraint u to stock (symbol, market)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('u')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS u
CREATE UNIQUE INDEX CONCURRENTLY u ON stock (symbol, market);

-- phase 4 [tx] steps 3: add unique constraint u to stock (symbol, market)
ALTER TABLE stock ADD CONSTRAINT u UNIQUE USING INDEX u;
