CREATE TABLE trade (id bigint PRIMARY KEY, price numeric(10,2), volume integer, total numeric GENERATED ALWAYS AS (price * volume) STORED);
CREATE INDEX trade_total_idx ON trade (total);
