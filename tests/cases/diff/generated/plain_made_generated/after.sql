CREATE TABLE trade (id bigint PRIMARY KEY, price numeric(10,2), volume integer, amount numeric GENERATED ALWAYS AS (price * volume) STORED CHECK (amount <> 7));
CREATE INDEX trade_amount_idx ON trade (amount);
