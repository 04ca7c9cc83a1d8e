CREATE TABLE trade (id bigint PRIMARY KEY, price numeric(10,2), volume integer, amount numeric);
CREATE INDEX trade_amount_idx ON trade (amount);
