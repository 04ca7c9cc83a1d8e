-- phase 1 [tx] steps 1: create table stock
CREATE TABLE stock (
    id bigint NOT NULL,
    symbol text NOT NULL,
    market text NOT NULL,
    CONSTRAINT stock_pkey PRIMARY KEY (id)
);
CREATE INDEX a ON stock (symbol);
COMMENT ON INDEX a IS 'For the search';
