-- phase 1 [tx] steps 1,2,3,4: create table note, create table stock, add foreign key note_b_fkey to note (b refers to stock) and 1 more
CREATE TABLE note (
    id bigint NOT NULL,
    symbol text,
    market text,
    b bigint DEFAULT 1,
    CONSTRAINT note_pkey PRIMARY KEY (id)
);
CREATE TABLE stock (
    id bigint NOT NULL,
    symbol text NOT NULL,
    market text NOT NULL,
    CONSTRAINT stock_pkey PRIMARY KEY (id),
    CONSTRAINT stock_symbol_market_key UNIQUE (symbol, market)
);
ALTER TABLE note ADD CONSTRAINT note_b_fkey FOREIGN KEY (b) REFERENCES stock (id) ON DELETE SET DEFAULT ON UPDATE SET DEFAULT;
ALTER TABLE note ADD CONSTRAINT note_symbol_market_fkey FOREIGN KEY (symbol, market) REFERENCES stock (symbol, market) ON DELETE SET NULL ON UPDATE CASCADE;
