-- A ledger as the builds before the columns from version on left it: a failed phase, an applied revision, and another
-- that failed. Written by such a build, and printed row by row.
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
CREATE TABLE tenant.prices (id bigint);
INSERT INTO tenant.kedge_state (database, heads, digest, fence, format, needs)
VALUES ('market', '{aaa1}', '51d7b8e978f6464e5ee5345563ebf04c1a60c869ffad668cf6e6ccf0610a9ebb', '3', '1', '0.1');
INSERT INTO tenant.kedge_history (id, database, revision, direction, phase, phases, mode, state, checksum, sql_hash, steps, compatible, attempts, cursor, who, application, kedge, started, finished, lock_wait_ms, error) OVERRIDING SYSTEM VALUE
VALUES ('1', 'market', 'aaa1', 'up', '1', '1', 'tx', 'failed', '699bb6538c803e9b16831e9d2500d2f5b3889bd5bc38cdfdf8b657bb17e0f4da', '5b8eb4beb645a1cf78781c8a495d602555aa2e75787218d3e868d24a246474a7', 'create', 'false', '1', NULL, 'postgres', 'older build', '0.1.0-SNAPSHOT', '2026-11-30 09:35:19.981816+00', '2026-11-30 09:35:19.982261+00', '0', 'ERROR: relation "prices" already exists');
INSERT INTO tenant.kedge_history (id, database, revision, direction, phase, phases, mode, state, checksum, sql_hash, steps, compatible, attempts, cursor, who, application, kedge, started, finished, lock_wait_ms, error) OVERRIDING SYSTEM VALUE
VALUES ('2', 'market', 'aaa1', 'up', '1', '1', 'tx', 'done', '699bb6538c803e9b16831e9d2500d2f5b3889bd5bc38cdfdf8b657bb17e0f4da', '5b8eb4beb645a1cf78781c8a495d602555aa2e75787218d3e868d24a246474a7', 'create', 'false', '1', NULL, 'postgres', 'older build', '0.1.0-SNAPSHOT', '2026-11-30 09:35:20.153491+00', '2026-11-30 09:35:20.154575+00', '0', NULL);
INSERT INTO tenant.kedge_history (id, database, revision, direction, phase, phases, mode, state, checksum, sql_hash, steps, compatible, attempts, cursor, who, application, kedge, started, finished, lock_wait_ms, error) OVERRIDING SYSTEM VALUE
VALUES ('3', 'market', 'bbb2', 'up', '1', '1', 'tx', 'failed', 'be58ee6a4e0b6072063426d4c6ecdaf70a2c7e4aad456a5703946679858418ea', '748b154a6244523090db0e60147a070ef27512995875465ac0c3614a958ddce0', 'add', 'true', '1', NULL, 'postgres', 'older build', '0.1.0-SNAPSHOT', '2026-11-30 09:35:20.262664+00', '2026-11-30 09:35:20.263279+00', '0', 'ERROR: column "close" of relation "prices" already exists');
SELECT setval(pg_get_serial_sequence('tenant.kedge_history', 'id'), 3);
