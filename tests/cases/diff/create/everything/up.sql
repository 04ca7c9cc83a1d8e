-- phase 1 [tx] steps 1,2,3,4: create enum side, create table account, create table trade and 1 more
CREATE TYPE side AS ENUM ('buy', 'sell');
CREATE TABLE account (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    email varchar(200) NOT NULL,
    CONSTRAINT account_pkey PRIMARY KEY (id),
    CONSTRAINT account_email_key UNIQUE (email)
);
COMMENT ON TABLE account IS 'The user''s account';
CREATE TABLE trade (
    account_id bigint NOT NULL,
    no integer NOT NULL,
    side side DEFAULT 'buy' NOT NULL,
    tags text[],
    amount numeric(12,2) DEFAULT 0 NOT NULL,
    note jsonb,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT trade_pkey PRIMARY KEY (account_id, no),
    CONSTRAINT trade_account_id_at_key UNIQUE (account_id, at),
    CONSTRAINT trade_amount_check CHECK (amount >= 0),
    CONSTRAINT trade_check CHECK (side = 'buy' OR amount > 0)
);
CREATE UNIQUE INDEX trade_big_idx ON trade (at, amount) WHERE (amount > 1000);
CREATE INDEX trade_side_idx ON trade (side);
CREATE INDEX trade_tags_idx ON trade USING gin (tags);
COMMENT ON COLUMN trade.amount IS E'100% of it, in \\cents';
ALTER TABLE trade ADD CONSTRAINT trade_account_id_fkey FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE ON UPDATE RESTRICT;
