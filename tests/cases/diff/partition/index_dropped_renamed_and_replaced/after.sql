CREATE TABLE t (
    id bigint NOT NULL,
    day date NOT NULL,
    v text,
    PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE t_2025 PARTITION OF t FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX b2 ON t (day);
CREATE INDEX c ON t (v, id);
