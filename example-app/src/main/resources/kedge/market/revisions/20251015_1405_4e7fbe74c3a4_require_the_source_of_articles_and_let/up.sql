-- phase 1 [tx] steps 1: set default of articles.source to 'unknown'
ALTER TABLE articles ALTER COLUMN source SET DEFAULT 'unknown';

-- phase 2 [batch] steps 2: fill articles.source
-- rows of: articles
UPDATE articles SET source = 'unknown' WHERE source IS NULL AND :rows;

-- phase 3 [tx] steps 2: forbid new nulls in articles.source
ALTER TABLE articles ADD CONSTRAINT articles_source_not_null_check CHECK (source IS NOT NULL) NOT VALID;

-- phase 4 [batch] steps 2: fill what came to articles.source meanwhile
-- rows of: articles
UPDATE articles SET source = 'unknown' WHERE source IS NULL AND :rows;

-- phase 5 [alone] steps 2: prove that articles.source has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('articles') AND conname = 'articles_source_not_null_check'
ALTER TABLE articles VALIDATE CONSTRAINT articles_source_not_null_check;

-- phase 6 [tx] steps 2,3,4: set not null on articles.source, drop not null on orders.limit_price, comment on column orders.limit_price
ALTER TABLE articles ALTER COLUMN source SET NOT NULL;
ALTER TABLE articles DROP CONSTRAINT articles_source_not_null_check;
ALTER TABLE orders ALTER COLUMN limit_price DROP NOT NULL;
COMMENT ON COLUMN orders.limit_price IS 'Null for a market order';
