-- phase 1 [tx] steps 1,2,3,4,5: drop constraint sentiment_scores_article_id_fkey of sentiment_scores, drop constraint quote_cache_symbol_fkey of quote_cache, drop table sentiment_scores and 2 more
ALTER TABLE sentiment_scores DROP CONSTRAINT sentiment_scores_article_id_fkey;
ALTER TABLE quote_cache DROP CONSTRAINT quote_cache_symbol_fkey;
DROP TABLE sentiment_scores;
DROP TABLE quote_cache;
DROP TABLE articles;
