-- phase 1 [tx] steps 1,2,3: create table prices, create table stocks, add foreign key prices_symbol_fkey to prices (symbol refers to stocks)
CREATE TABLE prices (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    symbol varchar(16) NOT NULL,
    quoted_on date NOT NULL,
    open numeric(10,2) NOT NULL,
    high numeric(10,2) NOT NULL,
    low numeric(10,2) NOT NULL,
    close numeric(10,2) NOT NULL,
    volume bigint NOT NULL,
    CONSTRAINT prices_pkey PRIMARY KEY (id),
    CONSTRAINT prices_symbol_quoted_on_key UNIQUE (symbol, quoted_on),
    CONSTRAINT prices_check CHECK (low <= high),
    CONSTRAINT prices_not_negative CHECK (close >= 0),
    CONSTRAINT prices_volume_check CHECK (volume >= 0)
);
CREATE INDEX prices_quoted_on_idx ON prices (quoted_on);
COMMENT ON TABLE prices IS 'Daily prices';
COMMENT ON COLUMN prices.close IS 'Price of the last trade of the day';
CREATE TABLE stocks (
    symbol varchar(16) NOT NULL,
    name text NOT NULL,
    exchange varchar(12) NOT NULL,
    sector text,
    isin varchar(12),
    currency varchar(3) DEFAULT 'USD' NOT NULL,
    lot_size integer DEFAULT 1 NOT NULL,
    listed_on date,
    active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT stocks_pkey PRIMARY KEY (symbol),
    CONSTRAINT stocks_isin_key UNIQUE (isin),
    CONSTRAINT stocks_currency_check CHECK (currency = upper(currency))
);
CREATE INDEX stocks_sector_idx ON stocks (sector) WHERE (active);
COMMENT ON TABLE stocks IS 'Securities that the service follows';
COMMENT ON COLUMN stocks.symbol IS 'Ticker symbol, with a suffix for its venue where it needs one';
ALTER TABLE prices ADD CONSTRAINT prices_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol) ON DELETE RESTRICT ON UPDATE CASCADE;
