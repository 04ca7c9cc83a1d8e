CREATE TABLE t (
    id bigint NOT NULL,
    day date NOT NULL,
    v text,
    PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE INDEX t_v_idx ON t (v);
CREATE TABLE t_old PARTITION OF t FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
