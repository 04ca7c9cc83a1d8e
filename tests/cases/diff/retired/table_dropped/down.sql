-- phase 1 [tx] steps 1,2: create table old_prices, add foreign key old_prices_symbol_fkey to old_prices (symbol refers to stocks)
CREATE TABLE old_prices (
    id bigint NOT NULL,
    symbol text NOT NULL
);
ALTER TABLE old_prices ADD CONSTRAINT old_prices_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol);
