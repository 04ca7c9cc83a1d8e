CREATE TABLE trade (
    id bigint PRIMARY KEY,
    price numeric(10,2),
    volume integer,
    amount numeric NOT NULL GENERATED ALWAYS AS (coalesce(price, 0) * coalesce(volume, 0)) STORED CHECK (amount >= 0)
);
CREATE INDEX trade_amount_idx ON trade (amount);
COMMENT ON COLUMN trade.amount IS '100% of it''s price';
