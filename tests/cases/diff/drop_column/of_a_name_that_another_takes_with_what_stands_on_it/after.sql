CREATE TABLE trade (id bigint PRIMARY KEY, b integer CONSTRAINT trade_check CHECK (b > 0));
CREATE INDEX trade_b_idx ON trade (b);
