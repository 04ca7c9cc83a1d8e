-- phase 1 [alone] steps 1: drop index price_m_idx of price
-- done when: SELECT to_regclass('price_m_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS price_m_idx;

-- phase 2 [tx] steps 2: create enum mood
CREATE TYPE mood AS ENUM ('sad', 'ok');

-- phase 3 [tx] steps 3: try the conversion of every price.m
SELECT count(m::mood) FROM price;

-- phase 4 [tx] steps 3: change type of price.m to mood
ALTER TABLE price ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE mood USING m::mood, ALTER COLUMN m SET DEFAULT 'ok';

-- phase 5 [alone] steps 4: create index price_m_idx on price (m)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_m_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_m_idx
CREATE INDEX CONCURRENTLY price_m_idx ON price (m) WHERE (m <> 'sad');
