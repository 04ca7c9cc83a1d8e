-- phase 1 [tx] steps 1,2: drop constraint price_c_key of price, drop constraint price_b_key of price
ALTER TABLE price DROP CONSTRAINT price_c_key;
ALTER TABLE price DROP CONSTRAINT price_b_key;

-- phase 2 [alone] steps 3: add unique constraint price_b_key to price (c)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_b_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_b_key
CREATE UNIQUE INDEX CONCURRENTLY price_b_key ON price (c);

-- phase 3 [tx] steps 3: add unique constraint price_b_key to price (c)
ALTER TABLE price ADD CONSTRAINT price_b_key UNIQUE USING INDEX price_b_key;

-- phase 4 [alone] steps 4: add unique constraint price_a_key to price (b)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_a_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_a_key
CREATE UNIQUE INDEX CONCURRENTLY price_a_key ON price (b);

-- phase 5 [tx] steps 4,5,6: add unique constraint price_a_key to price (b), rename column price.b to a, rename column price.c to b
ALTER TABLE price ADD CONSTRAINT price_a_key UNIQUE USING INDEX price_a_key;
ALTER TABLE price RENAME COLUMN b TO a;
ALTER TABLE price RENAME COLUMN c TO b;
