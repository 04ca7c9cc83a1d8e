-- phase 1 [tx] steps 1,2,3: rename column price.b to c, rename column price.a to b, drop constraint price_a_key of price
ALTER TABLE price RENAME COLUMN b TO c;
ALTER TABLE price RENAME COLUMN a TO b;
ALTER TABLE price DROP CONSTRAINT price_a_key;

-- phase 2 [alone] steps 4: build the index of price_b_key
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_b_key_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_b_key_new
CREATE UNIQUE INDEX CONCURRENTLY price_b_key_new ON price (b);

-- phase 3 [tx] steps 4: replace unique constraint price_b_key of price (b)
ALTER TABLE price DROP CONSTRAINT price_b_key, ADD CONSTRAINT price_b_key UNIQUE USING INDEX price_b_key_new;

-- phase 4 [alone] steps 5: add unique constraint price_c_key to price (c)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_c_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_c_key
CREATE UNIQUE INDEX CONCURRENTLY price_c_key ON price (c);

-- phase 5 [tx] steps 5: add unique constraint price_c_key to price (c)
ALTER TABLE price ADD CONSTRAINT price_c_key UNIQUE USING INDEX price_c_key;
