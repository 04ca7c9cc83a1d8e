-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9: create enum equity_change_kind, create table equity_changes, create table portfolio_snapshots and 6 more
CREATE TYPE equity_change_kind AS ENUM ('DEPOSIT', 'WITHDRAWAL', 'DIVIDEND', 'FEE');
CREATE TABLE equity_changes (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    user_id uuid NOT NULL,
    kind equity_change_kind NOT NULL,
    amount numeric(18,2) NOT NULL,
    occurred_at timestamptz NOT NULL,
    note text,
    CONSTRAINT equity_changes_pkey PRIMARY KEY (id),
    CONSTRAINT equity_changes_amount_not_zero CHECK (amount <> 0)
);
CREATE INDEX equity_changes_user_id_occurred_at_idx ON equity_changes (user_id, occurred_at);
COMMENT ON TABLE equity_changes IS 'Money that went into or out of portfolios';
COMMENT ON COLUMN equity_changes.amount IS 'Positive when it went in';
CREATE TABLE portfolio_snapshots (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    user_id uuid NOT NULL,
    taken_on date NOT NULL,
    equity numeric(18,2) NOT NULL,
    cash numeric(18,2) NOT NULL,
    gross_exposure numeric(18,2) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT portfolio_snapshots_pkey PRIMARY KEY (id),
    CONSTRAINT portfolio_snapshots_user_id_taken_on_key UNIQUE (user_id, taken_on),
    CONSTRAINT portfolio_snapshots_gross_exposure_check CHECK (gross_exposure >= 0)
);
CREATE INDEX portfolio_snapshots_taken_on_idx ON portfolio_snapshots (taken_on);
COMMENT ON TABLE portfolio_snapshots IS 'Portfolios at the end of each day';
COMMENT ON COLUMN portfolio_snapshots.updated_at IS 'Null until the first change';
CREATE TABLE position_realized_events (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    user_id uuid NOT NULL,
    symbol varchar(16) NOT NULL,
    order_id uuid NOT NULL,
    quantity numeric(18,6) NOT NULL,
    proceeds numeric(18,2) NOT NULL,
    cost_basis numeric(18,2) NOT NULL,
    realized_at timestamptz NOT NULL,
    CONSTRAINT position_realized_events_pkey PRIMARY KEY (id),
    CONSTRAINT position_realized_events_quantity_check CHECK (quantity > 0)
);
CREATE INDEX position_realized_events_user_id_symbol_realized_at_idx ON position_realized_events (user_id, symbol, realized_at);
COMMENT ON TABLE position_realized_events IS 'Gains and losses made real';
ALTER TABLE equity_changes ADD CONSTRAINT equity_changes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE portfolio_snapshots ADD CONSTRAINT portfolio_snapshots_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE position_realized_events ADD CONSTRAINT position_realized_events_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT;
ALTER TABLE position_realized_events ADD CONSTRAINT position_realized_events_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE position_realized_events ADD CONSTRAINT position_realized_events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
