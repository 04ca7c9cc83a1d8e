-- phase 1 [tx] steps 1,2,3: drop table quote_cache, create table price_history, add foreign key price_history_symbol_fkey to price_history (symbol refers to stocks)
DROP TABLE quote_cache;
CREATE TABLE price_history (
    symbol varchar(16) NOT NULL,
    recorded_at timestamptz NOT NULL,
    price numeric(15,4) NOT NULL,
    provider varchar(40) NOT NULL,
    CONSTRAINT price_history_pkey PRIMARY KEY (symbol, recorded_at),
    CONSTRAINT price_history_price_check CHECK (price > 0)
);
COMMENT ON TABLE price_history IS 'Prices as they came in';
ALTER TABLE price_history ADD CONSTRAINT price_history_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol) ON DELETE CASCADE ON UPDATE CASCADE;
