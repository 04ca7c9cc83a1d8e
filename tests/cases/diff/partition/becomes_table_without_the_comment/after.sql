CREATE TABLE t (
    id bigint NOT NULL,
    day date NOT NULL,
    v text,
    PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE INDEX t_v_idx ON t (v);
CREATE TABLE t_2026 PARTITION OF t FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE t_2025 (id bigint, day date, v text, PRIMARY KEY (id, day));
CREATE INDEX t_2025_v_idx ON t_2025 (v);
COMMENT ON INDEX t_v_idx IS 'Whole';
