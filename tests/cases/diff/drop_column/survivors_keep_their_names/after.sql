CREATE TABLE trade (id bigint PRIMARY KEY, b integer, c integer, CONSTRAINT trade_check CHECK (b > 0), CONSTRAINT trade_key UNIQUE (b, c));
CREATE INDEX trade_a_b_idx ON trade (b);
CREATE INDEX trade_part_idx ON trade (b) WHERE c > 0;
