CREATE TABLE trade (id bigint PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE INDEX trade_name_idx ON trade (name);
