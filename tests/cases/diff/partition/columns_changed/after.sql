CREATE TABLE t (id bigint, moment date, v text NOT NULL DEFAULT 'x', n bigint, w integer NOT NULL DEFAULT 0, PRIMARY KEY (id, moment)) PARTITION BY RANGE (moment);
CREATE TABLE t_2025 PARTITION OF t FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
