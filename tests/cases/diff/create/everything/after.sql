CREATE TYPE side AS ENUM ('buy', 'sell');
CREATE TABLE account (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email varchar(200) NOT NULL UNIQUE);
COMMENT ON TABLE account IS 'The user''s account';
CREATE TABLE trade (
  account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE ON UPDATE RESTRICT,
  no integer NOT NULL,
  side side NOT NULL DEFAULT 'buy',
  tags text[],
  amount numeric(12,2) NOT NULL DEFAULT 0 CHECK (amount >= 0),
  note jsonb,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, no),
  UNIQUE (account_id, at),
  CONSTRAINT trade_check CHECK (side = 'buy' OR amount > 0));
CREATE INDEX trade_tags_idx ON trade USING gin (tags);
CREATE UNIQUE INDEX trade_big_idx ON trade (at, amount) WHERE amount > 1000;
CREATE INDEX trade_side_idx ON trade (side);
COMMENT ON COLUMN trade.amount IS E'100% of it, in \\cents';
