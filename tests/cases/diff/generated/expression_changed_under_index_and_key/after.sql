CREATE TABLE trade (
    id bigint PRIMARY KEY,
    price numeric(10,2),
    volume integer,
    code text NOT NULL UNIQUE GENERATED ALWAYS AS (volume::text || '%') STORED
);
CREATE INDEX trade_code_price_idx ON trade (code, price);
CREATE INDEX trade_lower_idx ON trade (price) WHERE code <> 'x';
CREATE TABLE note (id bigint PRIMARY KEY, code text REFERENCES trade (code));
