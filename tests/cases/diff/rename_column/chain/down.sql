-- phase 1 [tx] steps 1: drop constraint price_c_key of price
ALTER TABLE price DROP CONSTRAINT price_c_key;

-- phase 2 [alone] steps 2: build the index of price_b_key
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_b_key_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_b_key_new
CREATE UNIQUE INDEX CONCURRENTLY price_b_key_new ON price (c);

-- phase 3 [tx] steps 2: replace unique constraint price_b_key of price (c)
ALTER TABLE price DROP CONSTRAINT price_b_key, ADD CONSTRAINT price_b_key UNIQUE USING INDEX price_b_key_new;

-- phase 4 [alone] steps 3: add unique constraint price_a_key to price (b)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_a_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_a_key
CREATE UNIQUE INDEX CONCURRENTLY price_a_key ON price (b);

-- phase 5 [tx] steps 3,4,5: add unique constraint price_a_key to price (b), rename column price.b to a, rename column price.c to b
ALTER TABLE price ADD CONSTRAINT price_a_key UNIQUE USING INDEX price_a_key;
ALTER TABLE price RENAME COLUMN b TO a;
ALTER TABLE price RENAME COLUMN c TO b;
