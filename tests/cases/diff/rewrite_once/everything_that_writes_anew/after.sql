CREATE UNLOGGED TABLE trade (
    id bigint PRIMARY KEY,
    a bigint,
    b bigint,
    g bigint GENERATED ALWAYS AS (a + 2) STORED,
    u uuid NOT NULL DEFAULT gen_random_uuid(),
    n bigint GENERATED ALWAYS AS IDENTITY,
    h bigint GENERATED ALWAYS AS (b * 2) STORED
);
CREATE INDEX trade_a_idx ON trade (a);
