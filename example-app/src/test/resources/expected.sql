-- The final schema of the market database, written by hand:
-- what an empty database must look like after the newest revision.

CREATE TYPE signal_kind AS ENUM ('BUY', 'HOLD', 'SELL');
CREATE TYPE event_kind AS ENUM ('EARNINGS', 'DIVIDEND', 'SPLIT', 'MACRO');
CREATE TYPE order_status AS ENUM ('PENDING', 'SUBMITTED', 'PARTIALLY_FILLED', 'FILLED', 'CANCELLED');
CREATE TYPE session_status AS ENUM ('RUNNING', 'COMPLETED', 'FAILED');
CREATE TYPE agent_kind AS ENUM ('TECHNICAL', 'FUNDAMENTAL', 'SENTIMENT', 'RISK');
CREATE TYPE batch_status AS ENUM ('RUNNING', 'SUCCEEDED', 'FAILED');
CREATE TYPE equity_change_kind AS ENUM ('DEPOSIT', 'WITHDRAWAL', 'DIVIDEND', 'FEE');
CREATE TYPE insight_severity AS ENUM ('INFO', 'NOTICE', 'WARNING');

-- Market data

CREATE TABLE stocks (
    symbol varchar(16) NOT NULL,
    name text NOT NULL,
    exchange varchar(12) NOT NULL,
    sector text,
    isin varchar(12),
    currency varchar(3) DEFAULT 'USD' NOT NULL,
    listed_on date,
    active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT stocks_pkey PRIMARY KEY (symbol),
    CONSTRAINT stocks_isin_key UNIQUE (isin),
    CONSTRAINT stocks_currency_check CHECK (currency = upper(currency))
);
CREATE INDEX stocks_sector_idx ON stocks (sector) WHERE active;
COMMENT ON TABLE stocks IS 'Securities that the service follows';
COMMENT ON COLUMN stocks.symbol IS 'Ticker symbol, with a suffix for its venue where it needs one';
COMMENT ON COLUMN stocks.updated_at IS 'Null until the first change';

CREATE TABLE prices (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    symbol varchar(16) NOT NULL,
    quoted_on date NOT NULL,
    open numeric(10,2) NOT NULL,
    high numeric(10,2) NOT NULL,
    low numeric(10,2) NOT NULL,
    close_price numeric(10,2) NOT NULL,
    adjusted_close numeric(10,2),
    volume bigint NOT NULL,
    CONSTRAINT prices_pkey PRIMARY KEY (id),
    CONSTRAINT prices_symbol_quoted_on_key UNIQUE (symbol, quoted_on),
    CONSTRAINT prices_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol)
        ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT prices_check CHECK (low <= high),
    CONSTRAINT prices_not_negative CHECK (close_price >= 0),
    CONSTRAINT prices_volume_check CHECK (volume >= 0)
);
COMMENT ON TABLE prices IS 'Daily prices of the primary venue';
COMMENT ON COLUMN prices.close_price IS 'Price of the last trade of the day';
COMMENT ON COLUMN prices.adjusted_close IS 'Closing price after splits and dividends';

CREATE TABLE price_history (
    symbol varchar(16) NOT NULL,
    recorded_at timestamptz NOT NULL,
    price numeric(15,4) NOT NULL,
    provider varchar(40) NOT NULL,
    CONSTRAINT price_history_pkey PRIMARY KEY (symbol, recorded_at),
    CONSTRAINT price_history_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol)
        ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT price_history_price_check CHECK (price > 0)
);
COMMENT ON TABLE price_history IS 'Prices as they came in';

CREATE TABLE batch_run_tracking (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    job varchar(60) NOT NULL,
    run_date date NOT NULL,
    attempt smallint DEFAULT 1 NOT NULL,
    status batch_status DEFAULT 'RUNNING' NOT NULL,
    started_at timestamptz DEFAULT now() NOT NULL,
    finished_at timestamptz,
    error text,
    CONSTRAINT batch_run_tracking_pkey PRIMARY KEY (id)
);
CREATE INDEX batch_run_tracking_job_run_date_idx ON batch_run_tracking (job, run_date);
COMMENT ON TABLE batch_run_tracking IS 'Attempts of nightly jobs';

CREATE TABLE daily_ohlcv (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    provider varchar(40) NOT NULL,
    symbol varchar(16) NOT NULL,
    date date NOT NULL,
    open numeric(15,4) NOT NULL,
    high numeric(15,4) NOT NULL,
    low numeric(15,4) NOT NULL,
    close numeric(15,4) NOT NULL,
    adjusted_close numeric(15,4),
    volume numeric(20,2) NOT NULL,
    batch_run_id bigint,
    CONSTRAINT daily_ohlcv_pkey PRIMARY KEY (id),
    CONSTRAINT daily_ohlcv_provider_symbol_date_key UNIQUE (provider, symbol, date),
    CONSTRAINT daily_ohlcv_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol)
        ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT daily_ohlcv_batch_run_id_fkey FOREIGN KEY (batch_run_id) REFERENCES batch_run_tracking (id)
        ON DELETE SET NULL,
    CONSTRAINT daily_ohlcv_volume_check CHECK (volume >= 0)
);
CREATE INDEX daily_ohlcv_symbol_date_idx ON daily_ohlcv (symbol, date);
CREATE INDEX daily_ohlcv_date_idx ON daily_ohlcv (date);
COMMENT ON TABLE daily_ohlcv IS 'Daily bars of all providers';
COMMENT ON COLUMN daily_ohlcv.adjusted_close IS 'Adjusted closing price';
COMMENT ON COLUMN daily_ohlcv.batch_run_id IS 'The run that loaded the bar';

CREATE TABLE events (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    symbol varchar(16),
    kind event_kind NOT NULL,
    title text NOT NULL,
    occurs_on date NOT NULL,
    payload jsonb DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT events_pkey PRIMARY KEY (id),
    CONSTRAINT events_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol)
        ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX events_occurs_on_idx ON events (occurs_on);
CREATE INDEX events_payload_idx ON events USING gin (payload);
COMMENT ON TABLE events IS 'Dated happenings that may move prices';
COMMENT ON COLUMN events.symbol IS 'Null for an event of the whole market';
COMMENT ON COLUMN events.updated_at IS 'Null until the first change';

-- News

CREATE TABLE articles (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    url text NOT NULL,
    title text NOT NULL,
    content text NOT NULL,
    source varchar(40) DEFAULT 'unknown' NOT NULL,
    author varchar(50),
    published_at timestamptz NOT NULL,
    tags text[] DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT articles_pkey PRIMARY KEY (id),
    CONSTRAINT articles_url_key UNIQUE (url)
);
CREATE INDEX articles_source_published_at_idx ON articles (source, published_at);
CREATE INDEX articles_tags_idx ON articles USING gin (tags);
COMMENT ON TABLE articles IS 'News articles';
COMMENT ON COLUMN articles.updated_at IS 'Null until the first change';

CREATE TABLE sentiment_scores (
    article_id bigint NOT NULL,
    model varchar(60) DEFAULT 'finbert' NOT NULL,
    score numeric(5,4) NOT NULL,
    confidence real,
    scored_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT sentiment_scores_pkey PRIMARY KEY (article_id, model),
    CONSTRAINT sentiment_scores_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE,
    CONSTRAINT sentiment_scores_score_check CHECK (score BETWEEN -1 AND 1)
);
COMMENT ON TABLE sentiment_scores IS 'How favourable articles are';
COMMENT ON COLUMN sentiment_scores.model IS 'The language model that scored';
COMMENT ON COLUMN sentiment_scores.score IS 'From -1 (bad news) to 1 (good news)';

-- Users

CREATE TABLE users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email varchar(320) NOT NULL,
    display_name varchar(80) NOT NULL,
    time_zone varchar(40) NOT NULL,
    last_seen_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_email_key UNIQUE (email),
    CONSTRAINT users_email_check CHECK (email LIKE '%_@_%')
);
COMMENT ON TABLE users IS 'People who use the service';
COMMENT ON COLUMN users.time_zone IS 'A name of the IANA time zone database';
COMMENT ON COLUMN users.updated_at IS 'Null until the first change';

CREATE TABLE watchlists (
    user_id uuid NOT NULL,
    symbol varchar(16) NOT NULL,
    rank smallint NOT NULL,
    note text,
    added_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT watchlists_pkey PRIMARY KEY (user_id, symbol),
    CONSTRAINT watchlists_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT watchlists_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol)
        ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT watchlists_rank_check CHECK (rank > 0)
);
CREATE INDEX watchlists_symbol_idx ON watchlists (symbol);
COMMENT ON TABLE watchlists IS 'Stocks that users watch';

-- Research

CREATE TABLE backtest_results (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    strategy varchar(80) NOT NULL,
    started_on date NOT NULL,
    ended_on date NOT NULL,
    parameters jsonb DEFAULT '{}' NOT NULL,
    total_return numeric(12,6) NOT NULL,
    max_drawdown numeric(12,6) NOT NULL,
    sharpe_ratio double precision,
    trades integer NOT NULL,
    equity_curve double precision[] NOT NULL,
    report bytea,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT backtest_results_pkey PRIMARY KEY (id),
    CONSTRAINT backtest_results_check CHECK (ended_on > started_on),
    CONSTRAINT backtest_results_max_drawdown_check CHECK (max_drawdown <= 0)
);
CREATE INDEX backtest_results_strategy_started_on_ended_on_idx ON backtest_results (strategy, started_on, ended_on);
COMMENT ON TABLE backtest_results IS 'How strategies would have done';
COMMENT ON COLUMN backtest_results.total_return IS 'As a fraction: 0.1 is ten percent';
COMMENT ON COLUMN backtest_results.equity_curve IS 'Equity at the end of each day, the starting capital being 1';
COMMENT ON COLUMN backtest_results.report IS 'The printable report, a PDF';
COMMENT ON COLUMN backtest_results.updated_at IS 'Null until the first change';

CREATE TABLE analysis_sessions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    symbol varchar(16) NOT NULL,
    status session_status DEFAULT 'RUNNING' NOT NULL,
    previous_session_id uuid,
    started_at timestamptz DEFAULT now() NOT NULL,
    finished_at timestamptz,
    CONSTRAINT analysis_sessions_pkey PRIMARY KEY (id),
    CONSTRAINT analysis_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT analysis_sessions_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol)
        ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT analysis_sessions_previous_session_id_fkey FOREIGN KEY (previous_session_id)
        REFERENCES analysis_sessions (id) ON DELETE SET NULL,
    CONSTRAINT analysis_sessions_period_check CHECK (finished_at >= started_at)
);
CREATE INDEX analysis_sessions_symbol_started_at_idx ON analysis_sessions (symbol, started_at);
COMMENT ON TABLE analysis_sessions IS 'Runs of all agents over one stock';
COMMENT ON COLUMN analysis_sessions.previous_session_id IS 'The session that this one repeats';

CREATE TABLE agent_analyses (
    session_id uuid NOT NULL,
    agent agent_kind NOT NULL,
    verdict signal_kind NOT NULL,
    confidence numeric(4,3) NOT NULL,
    reasoning text NOT NULL,
    raw_output jsonb,
    elapsed interval NOT NULL,
    CONSTRAINT agent_analyses_pkey PRIMARY KEY (session_id, agent),
    CONSTRAINT agent_analyses_session_id_fkey FOREIGN KEY (session_id) REFERENCES analysis_sessions (id)
        ON DELETE CASCADE,
    CONSTRAINT agent_analyses_confidence_check CHECK (confidence BETWEEN 0 AND 1)
);
COMMENT ON TABLE agent_analyses IS 'What agents found';
COMMENT ON COLUMN agent_analyses.raw_output IS 'The model''s answer as it came';

CREATE TABLE investment_decisions (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    session_id uuid NOT NULL,
    lead_agent agent_kind NOT NULL,
    action signal_kind NOT NULL,
    target_price numeric(15,4),
    rationale text NOT NULL,
    reviewer text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT investment_decisions_pkey PRIMARY KEY (id),
    CONSTRAINT investment_decisions_session_id_key UNIQUE (session_id),
    CONSTRAINT investment_decisions_session_id_lead_agent_fkey FOREIGN KEY (session_id, lead_agent)
        REFERENCES agent_analyses (session_id, agent) ON DELETE CASCADE
);
COMMENT ON TABLE investment_decisions IS 'What sessions decided';
COMMENT ON COLUMN investment_decisions.updated_at IS 'Null until the first change';

CREATE TABLE ai_insight_templates (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(60) NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    prompt text NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT ai_insight_templates_pkey PRIMARY KEY (id),
    CONSTRAINT ai_insight_templates_code_version_key UNIQUE (code, version),
    CONSTRAINT ai_insight_templates_version_check CHECK (version > 0)
);
COMMENT ON TABLE ai_insight_templates IS 'Prompts that insights are made from';
COMMENT ON COLUMN ai_insight_templates.updated_at IS 'Null until the first change';

CREATE TABLE ai_insights (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    template_id bigint,
    severity insight_severity DEFAULT 'INFO' NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    symbols text[] DEFAULT '{}' NOT NULL,
    evidence jsonb,
    dismissed_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT ai_insights_pkey PRIMARY KEY (id),
    CONSTRAINT ai_insights_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT ai_insights_template_id_fkey FOREIGN KEY (template_id) REFERENCES ai_insight_templates (id)
        ON DELETE SET NULL
);
CREATE INDEX ai_insights_user_id_created_at_idx ON ai_insights (user_id, created_at);
COMMENT ON TABLE ai_insights IS 'Remarks about portfolios, written by language models';
COMMENT ON COLUMN ai_insights.template_id IS 'Null for an insight that answers a free question';
COMMENT ON COLUMN ai_insights.symbols IS 'The symbols that the insight mentions';
COMMENT ON COLUMN ai_insights.updated_at IS 'Null until the first change';

-- Trading

CREATE TABLE trading_config (
    name varchar(64) NOT NULL,
    max_position_pct numeric(5,2) NOT NULL,
    stop_loss_pct numeric(5,2) NOT NULL,
    max_open_orders integer DEFAULT 20 NOT NULL,
    session_opens time DEFAULT '09:30:00' NOT NULL,
    session_closes time DEFAULT '16:00:00' NOT NULL,
    enabled boolean DEFAULT false NOT NULL,
    new_parameter double precision DEFAULT 0.5 NOT NULL,
    CONSTRAINT trading_config_pkey PRIMARY KEY (name),
    CONSTRAINT trading_config_check CHECK (session_opens < session_closes),
    CONSTRAINT trading_config_max_position_pct_check CHECK (max_position_pct > 0 AND max_position_pct <= 100),
    CONSTRAINT trading_config_stop_loss_pct_check CHECK (stop_loss_pct > 0)
);
COMMENT ON TABLE trading_config IS 'Limits of automatic trading';

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
    CONSTRAINT trading_signals_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol)
        ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT trading_signals_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE SET NULL,
    CONSTRAINT trading_signals_check CHECK (expires_at > generated_at),
    CONSTRAINT trading_signals_strength_check CHECK (strength >= 0 AND strength <= 1)
);
CREATE INDEX trading_signals_symbol_generated_at_idx ON trading_signals (symbol, generated_at);
COMMENT ON TABLE trading_signals IS 'What trading models advise';
COMMENT ON COLUMN trading_signals.horizon IS 'How far ahead the model looks';

CREATE TABLE orders (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    symbol varchar(16) NOT NULL,
    side text NOT NULL,
    status order_status DEFAULT 'PENDING' NOT NULL,
    quantity numeric(18,6) NOT NULL,
    limit_price numeric(15,4),
    signal_id bigint,
    client_reference varchar(64),
    placed_at timestamptz DEFAULT now() NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT orders_pkey PRIMARY KEY (id),
    CONSTRAINT orders_user_id_client_reference_key UNIQUE (user_id, client_reference),
    CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT orders_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol)
        ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT orders_signal_id_fkey FOREIGN KEY (signal_id) REFERENCES trading_signals (id) ON DELETE SET NULL,
    CONSTRAINT orders_side_check CHECK (side IN ('BUY', 'SELL')),
    CONSTRAINT orders_quantity_check CHECK (quantity > 0)
);
CREATE INDEX orders_user_id_placed_at_idx ON orders (user_id, placed_at);
CREATE INDEX orders_open_idx ON orders (placed_at) WHERE status IN ('PENDING', 'SUBMITTED', 'PARTIALLY_FILLED');
COMMENT ON TABLE orders IS 'Orders to buy or sell';
COMMENT ON COLUMN orders.limit_price IS 'Null for a market order';
COMMENT ON COLUMN orders.client_reference IS 'The client''s own number';
COMMENT ON COLUMN orders.updated_at IS 'Null until the first change';

-- Portfolios

CREATE TABLE portfolio_snapshots (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    user_id uuid NOT NULL,
    taken_on date NOT NULL,
    equity numeric(18,2) NOT NULL,
    cash numeric(18,2) NOT NULL,
    gross_exposure numeric(18,2) NOT NULL,
    beta_calculated_90d numeric(10,4),
    beta_provider_1y numeric(10,4),
    realized_volatility_21d numeric(12,8),
    hhi numeric(10,4),
    target_price_return_eoy numeric(10,4),
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT portfolio_snapshots_pkey PRIMARY KEY (id),
    CONSTRAINT portfolio_snapshots_user_id_taken_on_key UNIQUE (user_id, taken_on),
    CONSTRAINT portfolio_snapshots_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT portfolio_snapshots_gross_exposure_check CHECK (gross_exposure >= 0),
    CONSTRAINT portfolio_snapshots_hhi_check CHECK (hhi BETWEEN 0 AND 10000)
);
CREATE INDEX portfolio_snapshots_taken_on_idx ON portfolio_snapshots (taken_on);
COMMENT ON TABLE portfolio_snapshots IS 'Portfolios at the end of each day';
COMMENT ON COLUMN portfolio_snapshots.beta_calculated_90d IS 'Beta over 90 days, from our own prices';
COMMENT ON COLUMN portfolio_snapshots.beta_provider_1y IS 'Beta over a year, as the provider says';
COMMENT ON COLUMN portfolio_snapshots.hhi IS 'Herfindahl-Hirschman index of the positions, 0 to 10,000';
COMMENT ON COLUMN portfolio_snapshots.target_price_return_eoy IS
    'Return if every stock met its target price at the end of the year';
COMMENT ON COLUMN portfolio_snapshots.updated_at IS 'Null until the first change';

CREATE TABLE equity_changes (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    user_id uuid NOT NULL,
    kind equity_change_kind NOT NULL,
    amount numeric(18,2) NOT NULL,
    occurred_at timestamptz NOT NULL,
    note text,
    CONSTRAINT equity_changes_pkey PRIMARY KEY (id),
    CONSTRAINT equity_changes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT equity_changes_amount_not_zero CHECK (amount <> 0)
);
CREATE INDEX equity_changes_user_id_occurred_at_idx ON equity_changes (user_id, occurred_at);
COMMENT ON TABLE equity_changes IS 'Money that went into or out of portfolios';
COMMENT ON COLUMN equity_changes.amount IS 'Positive when it went in';

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
    CONSTRAINT position_realized_events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT position_realized_events_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol)
        ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT position_realized_events_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT position_realized_events_quantity_check CHECK (quantity > 0)
);
CREATE INDEX position_realized_events_user_id_symbol_realized_at_idx
    ON position_realized_events (user_id, symbol, realized_at);
COMMENT ON TABLE position_realized_events IS 'Gains and losses made real';

CREATE TABLE position_volatility (
    symbol varchar(16) NOT NULL,
    as_of date NOT NULL,
    window_days smallint NOT NULL,
    realized numeric(12,8) NOT NULL,
    CONSTRAINT position_volatility_pkey PRIMARY KEY (symbol, as_of, window_days),
    CONSTRAINT position_volatility_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol)
        ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT position_volatility_window_days_check CHECK (window_days > 1)
);
CREATE INDEX position_volatility_as_of_realized_idx ON position_volatility (as_of, realized);
COMMENT ON TABLE position_volatility IS 'How much the stocks of positions moved';
COMMENT ON COLUMN position_volatility.realized IS 'Standard deviation of daily log returns, per year';

CREATE TABLE spread_factor_definitions (
    code varchar(40) NOT NULL,
    name text NOT NULL,
    description text,
    long_leg text[] NOT NULL,
    short_leg text[] NOT NULL,
    window_days integer DEFAULT 252 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT spread_factor_definitions_pkey PRIMARY KEY (code),
    CONSTRAINT spread_factor_definitions_check CHECK (cardinality(long_leg) > 0 AND cardinality(short_leg) > 0)
);
COMMENT ON TABLE spread_factor_definitions IS 'Factors made of a long and a short leg';
COMMENT ON COLUMN spread_factor_definitions.window_days IS 'How many days of returns a regression takes';
COMMENT ON COLUMN spread_factor_definitions.updated_at IS 'Null until the first change';
