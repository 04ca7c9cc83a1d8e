SELECT pg_advisory_xact_lock(hashtextextended('kedge tenant', 0));
CREATE SCHEMA IF NOT EXISTS tenant;
CREATE TABLE IF NOT EXISTS tenant.kedge_state (
    database text PRIMARY KEY,
    heads text[] NOT NULL,
    digest text NOT NULL,
    fence bigint NOT NULL,
    format integer NOT NULL,
    needs text NOT NULL
);
CREATE TABLE IF NOT EXISTS tenant.kedge_history (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    database text NOT NULL,
    revision text NOT NULL,
    direction text NOT NULL CHECK (direction IN ('up', 'down', 'stamp', 'unstamp')),
    phase integer NOT NULL,
    phases integer NOT NULL,
    mode text NOT NULL,
    state text NOT NULL CHECK (state IN ('running', 'done', 'failed')),
    checksum text NOT NULL,
    sql_hash text NOT NULL,
    steps text NOT NULL,
    compatible boolean NOT NULL,
    attempts integer NOT NULL,
    cursor text,
    who text NOT NULL,
    application text NOT NULL,
    kedge text NOT NULL,
    started timestamptz NOT NULL,
    finished timestamptz,
    lock_wait_ms bigint NOT NULL,
    error text
);
CREATE INDEX IF NOT EXISTS kedge_history_revision ON tenant.kedge_history (database, revision, id);
CREATE UNIQUE INDEX IF NOT EXISTS kedge_history_running ON tenant.kedge_history (database) WHERE state = 'running';
INSERT INTO tenant.kedge_state VALUES ('market', '{}', '', 0, 1, '0.1') ON CONFLICT DO NOTHING;
