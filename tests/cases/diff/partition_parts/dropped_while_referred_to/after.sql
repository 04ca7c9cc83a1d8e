CREATE TABLE t (
    id bigint NOT NULL,
    day date NOT NULL,
    v text,
    w integer DEFAULT 1,
    CONSTRAINT t_pkey PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE u (id integer CONSTRAINT u_pkey PRIMARY KEY);
CREATE TABLE t_2026 PARTITION OF t FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
