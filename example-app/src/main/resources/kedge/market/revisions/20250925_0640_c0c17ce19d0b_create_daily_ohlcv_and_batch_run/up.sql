-- phase 1 [tx] steps 1,2,3,4,5: create enum batch_status, create table batch_run_tracking, create table daily_ohlcv and 2 more
CREATE TYPE batch_status AS ENUM ('RUNNING', 'SUCCEEDED', 'FAILED');
CREATE TABLE batch_run_tracking (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    job varchar(60) NOT NULL,
    run_date date NOT NULL,
    attempt smallint DEFAULT 1 NOT NULL,
    status batch_status DEFAULT 'RUNNING' NOT NULL,
    started_at timestamptz DEFAULT now() NOT NULL,
    finished_at timestamptz,
    error text,
    CONSTRAINT batch_run_tracking_pkey PRIMARY KEY (id),
    CONSTRAINT batch_run_tracking_job_run_date_attempt_key UNIQUE (job, run_date, attempt),
    CONSTRAINT batch_run_tracking_attempt_check CHECK (attempt BETWEEN 1 AND 5)
);
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
    volume bigint NOT NULL,
    batch_run_id bigint,
    CONSTRAINT daily_ohlcv_pkey PRIMARY KEY (id),
    CONSTRAINT daily_ohlcv_provider_symbol_date_key UNIQUE (provider, symbol, date),
    CONSTRAINT daily_ohlcv_volume_check CHECK (volume >= 0)
);
COMMENT ON TABLE daily_ohlcv IS 'Daily bars of all providers';
COMMENT ON COLUMN daily_ohlcv.batch_run_id IS 'The run that loaded the bar';
ALTER TABLE daily_ohlcv ADD CONSTRAINT daily_ohlcv_batch_run_id_fkey FOREIGN KEY (batch_run_id) REFERENCES batch_run_tracking (id) ON DELETE SET NULL;
ALTER TABLE daily_ohlcv ADD CONSTRAINT daily_ohlcv_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol) ON DELETE CASCADE ON UPDATE CASCADE;
