-- phase 1 [tx] steps 1,2,3,4: create table t, create partition t_2025 of t for values FROM ('2025-01-01') TO ('2026-01-01'), create partition t_2026 of t for values FROM ('2026-01-01') TO ('2027-01-01') and 1 more
CREATE TABLE t (
    id bigint NOT NULL,
    day date NOT NULL,
    v text,
    CONSTRAINT t_pkey PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE t_2025 PARTITION OF t FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE t_2026 PARTITION OF t FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
ALTER TABLE t ADD CONSTRAINT t_v_check CHECK (v <> '') NOT VALID;
