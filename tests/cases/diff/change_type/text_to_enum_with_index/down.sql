-- phase 1 [alone] steps 1: drop index price_m_idx of price
-- done when: SELECT to_regclass('price_m_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS price_m_idx;

-- phase 2 [tx] steps 2: change type of price.m to text
ALTER TABLE price ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE text, ALTER COLUMN m SET DEFAULT 'ok';

-- phase 3 [tx] steps 3: drop enum mood
DROP TYPE mood;

-- phase 4 [alone] steps 4: create index price_m_idx on price (m)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_m_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_m_idx
CREATE INDEX CONCURRENTLY price_m_idx ON price (m) WHERE (m <> 'sad');
