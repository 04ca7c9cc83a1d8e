CREATE TABLE stocks (symbol text CONSTRAINT stocks_pkey PRIMARY KEY);
CREATE TABLE old_prices (id bigint NOT NULL, symbol text NOT NULL CONSTRAINT old_prices_symbol_fkey REFERENCES stocks);
