-- phase 1 [tx] steps 1,2,3,4,5: create table articles, create table quote_cache, create table sentiment_scores and 2 more
CREATE TABLE articles (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    url text NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    source varchar(40),
    author varchar(20),
    published_at timestamptz NOT NULL,
    tags text[] DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT articles_pkey PRIMARY KEY (id),
    CONSTRAINT articles_url_key UNIQUE (url)
);
COMMENT ON TABLE articles IS 'News articles';
CREATE TABLE quote_cache (
    symbol varchar(16) NOT NULL,
    quote jsonb NOT NULL,
    fetched_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT quote_cache_pkey PRIMARY KEY (symbol)
);
CREATE INDEX quote_cache_fetched_at_idx ON quote_cache (fetched_at);
COMMENT ON TABLE quote_cache IS 'Newest quotes, to spare calls to the provider';
CREATE TABLE sentiment_scores (
    article_id bigint NOT NULL,
    score numeric(5,4) NOT NULL,
    confidence real,
    scored_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT sentiment_scores_pkey PRIMARY KEY (article_id),
    CONSTRAINT sentiment_scores_score_check CHECK (score BETWEEN -1 AND 1)
);
COMMENT ON TABLE sentiment_scores IS 'How favourable articles are';
COMMENT ON COLUMN sentiment_scores.score IS 'From -1 (bad news) to 1 (good news)';
ALTER TABLE quote_cache ADD CONSTRAINT quote_cache_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE sentiment_scores ADD CONSTRAINT sentiment_scores_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE;
