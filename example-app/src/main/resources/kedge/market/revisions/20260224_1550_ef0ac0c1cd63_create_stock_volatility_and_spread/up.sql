-- phase 1 [tx] steps 1,2,3: create table spread_factor_definitions, create table stock_volatility, add foreign key stock_volatility_symbol_fkey to stock_volatility (symbol refers to stocks)
CREATE TABLE spread_factor_definitions (
    code varchar(40) NOT NULL,
    name text NOT NULL,
    description text,
    long_leg text[] NOT NULL,
    short_leg text[] NOT NULL,
    window_days integer DEFAULT 252 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT spread_factor_definitions_pkey PRIMARY KEY (code),
    CONSTRAINT spread_factor_definitions_check CHECK (cardinality(long_leg) > 0 AND cardinality(short_leg) > 0)
);
COMMENT ON TABLE spread_factor_definitions IS 'Factors made of a long and a short leg';
COMMENT ON COLUMN spread_factor_definitions.window_days IS 'How many days of returns a regression takes';
COMMENT ON COLUMN spread_factor_definitions.updated_at IS 'Null until the first change';
CREATE TABLE stock_volatility (
    symbol varchar(16) NOT NULL,
    as_of date NOT NULL,
    window_days smallint NOT NULL,
    realized numeric(12,8) NOT NULL,
    CONSTRAINT stock_volatility_pkey PRIMARY KEY (symbol, as_of, window_days),
    CONSTRAINT stock_volatility_window_days_check CHECK (window_days > 1)
);
CREATE INDEX stock_volatility_as_of_realized_idx ON stock_volatility (as_of, realized);
COMMENT ON TABLE stock_volatility IS 'How much stocks moved';
COMMENT ON COLUMN stock_volatility.realized IS 'Standard deviation of daily log returns, per year';
ALTER TABLE stock_volatility ADD CONSTRAINT stock_volatility_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol) ON DELETE CASCADE ON UPDATE CASCADE;
