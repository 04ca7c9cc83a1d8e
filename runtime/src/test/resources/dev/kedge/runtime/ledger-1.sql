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
ALTER TABLE tenant.kedge_history
    ADD COLUMN IF NOT EXISTS version text,
    ADD COLUMN IF NOT EXISTS message text,
    ADD COLUMN IF NOT EXISTS compatible_from text,
    ADD COLUMN IF NOT EXISTS skipped text,
    ADD COLUMN IF NOT EXISTS blocked_by text,
    ADD COLUMN IF NOT EXISTS statement text;
CREATE TABLE IF NOT EXISTS tenant.kedge_objects (
    database text NOT NULL,
    object text NOT NULL,
    fingerprint text NOT NULL,
    server integer NOT NULL,
    revision text NOT NULL,
    PRIMARY KEY (database, object)
);
CREATE OR REPLACE VIEW tenant.kedge_versions AS
SELECT h.id, h.database, h.revision, h.version, h.message, h.compatible, h.compatible_from,
       h.finished AS applied, h.who, h.application, h.kedge
FROM (SELECT DISTINCT ON (database, revision) *
      FROM tenant.kedge_history
      WHERE (state <> 'failed' OR mode NOT IN ('tx', 'java', 'copy'))
      ORDER BY database, revision, id DESC) h
WHERE h.direction IN ('up', 'stamp') AND h.state = 'done' AND h.phase = h.phases;
INSERT INTO tenant.kedge_state VALUES ('market', '{}', '', 0, 1, '0.1') ON CONFLICT DO NOTHING;
