-- phase 1 [tx] steps 1,2,3,4,5,6: create enum signal_kind, create table events, create table trading_signals and 3 more
CREATE TYPE signal_kind AS ENUM ('BUY', 'HOLD', 'SELL');
CREATE TABLE events (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    symbol varchar(16),
    kind text NOT NULL,
    title text NOT NULL,
    occurs_on date NOT NULL,
    payload jsonb DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (id)
);
CREATE INDEX events_occurs_on_idx ON events (occurs_on);
CREATE INDEX events_payload_idx ON events USING gin (payload);
COMMENT ON TABLE events IS 'Dated happenings that may move prices';
COMMENT ON COLUMN events.symbol IS 'Null for an event of the whole market';
CREATE TABLE trading_signals (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    symbol varchar(16) NOT NULL,
    kind signal_kind NOT NULL,
    strength double precision NOT NULL,
    article_id bigint,
    horizon interval DEFAULT interval '5 days' NOT NULL,
    generated_at timestamptz DEFAULT now() NOT NULL,
    expires_at timestamptz,
    CONSTRAINT trading_signals_pkey PRIMARY KEY (id),
    CONSTRAINT trading_signals_check CHECK (expires_at > generated_at),
    CONSTRAINT trading_signals_strength_check CHECK (strength >= 0 AND strength <= 1)
);
CREATE INDEX trading_signals_symbol_generated_at_idx ON trading_signals (symbol, generated_at);
COMMENT ON TABLE trading_signals IS 'What trading models advise';
COMMENT ON COLUMN trading_signals.horizon IS 'How far ahead the model looks';
ALTER TABLE events ADD CONSTRAINT events_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE trading_signals ADD CONSTRAINT trading_signals_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE SET NULL;
ALTER TABLE trading_signals ADD CONSTRAINT trading_signals_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol) ON DELETE CASCADE ON UPDATE CASCADE;
