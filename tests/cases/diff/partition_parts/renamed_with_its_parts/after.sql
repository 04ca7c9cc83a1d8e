CREATE TABLE t (
    id bigint NOT NULL,
    day date NOT NULL,
    v text,
    w integer DEFAULT 1,
    CONSTRAINT t_pkey PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE old PARTITION OF t FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE old ADD CONSTRAINT c CHECK (w > 0);
CREATE INDEX i ON old (w);
