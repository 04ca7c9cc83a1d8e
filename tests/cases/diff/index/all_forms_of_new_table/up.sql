-- phase 1 [tx] steps 1: create table stock
CREATE TABLE stock (
    id bigint NOT NULL,
    symbol text NOT NULL,
    market text NOT NULL,
    price numeric,
    CONSTRAINT stock_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX i ON stock ((lower(symbol)) COLLATE "C" text_pattern_ops DESC NULLS LAST, price) INCLUDE (market) WITH (fillfactor=70) TABLESPACE fast WHERE (price > 0);
CREATE INDEX j ON stock USING hash (symbol) WITH (fillfactor=60);
