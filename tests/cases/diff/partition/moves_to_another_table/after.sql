CREATE TABLE t (
    id bigint NOT NULL,
    day date NOT NULL,
    v text,
    PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE u (id bigint NOT NULL, day date NOT NULL, v text) PARTITION BY RANGE (day);
CREATE TABLE t_2025 PARTITION OF u FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
