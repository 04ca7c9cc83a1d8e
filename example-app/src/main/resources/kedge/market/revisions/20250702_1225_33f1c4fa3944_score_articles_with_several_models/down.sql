-- phase 1 [alone] steps 1: build the index of sentiment_scores_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('sentiment_scores_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS sentiment_scores_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY sentiment_scores_pkey_new ON sentiment_scores (article_id);

-- phase 2 [tx] steps 1,2: replace primary key sentiment_scores_pkey of sentiment_scores (article_id), drop column sentiment_scores.model
ALTER TABLE sentiment_scores DROP CONSTRAINT sentiment_scores_pkey, ADD CONSTRAINT sentiment_scores_pkey PRIMARY KEY USING INDEX sentiment_scores_pkey_new;
ALTER TABLE sentiment_scores DROP COLUMN model;
