-- phase 1 [tx] steps 1,2,3,4: drop constraint price_history_symbol_fkey of price_history, drop table price_history, create table quote_cache and 1 more
ALTER TABLE price_history DROP CONSTRAINT price_history_symbol_fkey;
DROP TABLE price_history;
CREATE TABLE quote_cache (
    symbol varchar(16) NOT NULL,
    quote jsonb NOT NULL,
    fetched_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT quote_cache_pkey PRIMARY KEY (symbol)
);
CREATE INDEX quote_cache_fetched_at_idx ON quote_cache (fetched_at);
COMMENT ON TABLE quote_cache IS 'Newest quotes, to spare calls to the provider';
ALTER TABLE quote_cache ADD CONSTRAINT quote_cache_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol) ON DELETE CASCADE ON UPDATE CASCADE;
