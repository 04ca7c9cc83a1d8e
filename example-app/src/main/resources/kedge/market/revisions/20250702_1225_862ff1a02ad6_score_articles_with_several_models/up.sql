-- phase 1 [tx] steps 1,2: drop constraint sentiment_scores_pkey of sentiment_scores, add column sentiment_scores.model varchar(60)
ALTER TABLE sentiment_scores DROP CONSTRAINT sentiment_scores_pkey;
ALTER TABLE sentiment_scores ADD COLUMN model varchar(60) DEFAULT 'finbert' NOT NULL;
COMMENT ON COLUMN sentiment_scores.model IS 'The language model that scored';

-- phase 2 [alone] steps 3: add primary key sentiment_scores_pkey to sentiment_scores (article_id, model)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('sentiment_scores_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS sentiment_scores_pkey
CREATE UNIQUE INDEX CONCURRENTLY sentiment_scores_pkey ON sentiment_scores (article_id, model);

-- phase 3 [tx] steps 3: add primary key sentiment_scores_pkey to sentiment_scores (article_id, model)
ALTER TABLE sentiment_scores ADD CONSTRAINT sentiment_scores_pkey PRIMARY KEY USING INDEX sentiment_scores_pkey;
