CREATE TABLE t (
    id bigint NOT NULL,
    day date NOT NULL,
    v text,
    PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE t_2025 PARTITION OF t FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') WITH (fillfactor = 70, autovacuum_enabled = false);
CREATE TABLE t_2026 PARTITION OF t FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
