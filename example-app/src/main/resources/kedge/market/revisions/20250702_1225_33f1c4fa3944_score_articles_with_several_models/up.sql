-- phase 1 [tx] steps 1: add column sentiment_scores.model varchar(60)
ALTER TABLE sentiment_scores ADD COLUMN model varchar(60) DEFAULT 'finbert' NOT NULL;
COMMENT ON COLUMN sentiment_scores.model IS 'The language model that scored';

-- phase 2 [alone] steps 2: build the index of sentiment_scores_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('sentiment_scores_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS sentiment_scores_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY sentiment_scores_pkey_new ON sentiment_scores (article_id, model);

-- phase 3 [tx] steps 2: replace primary key sentiment_scores_pkey of sentiment_scores (article_id, model)
ALTER TABLE sentiment_scores DROP CONSTRAINT sentiment_scores_pkey, ADD CONSTRAINT sentiment_scores_pkey PRIMARY KEY USING INDEX sentiment_scores_pkey_new;
