-- phase 1 [tx] steps 1,2: create enum venue, create table prices
CREATE TYPE venue AS ENUM ('PRIMARY', 'OTHER');
CREATE TABLE prices (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    symbol text NOT NULL,
    close numeric(10,2) NOT NULL,
    adjusted_close numeric,
    rank integer,
    venue venue NOT NULL,
    other_venue venue,
    quoted_at timestamptz NOT NULL,
    revised_at timestamptz,
    delay interval NOT NULL,
    tags text[] NOT NULL,
    times timestamptz[] NOT NULL,
    volumes bigint[] NOT NULL,
    raw bytea NOT NULL,
    source jsonb,
    CONSTRAINT prices_pkey PRIMARY KEY (id),
    CONSTRAINT prices_close_check CHECK (close >= 0)
);
COMMENT ON TABLE prices IS 'Prices & more';
COMMENT ON COLUMN prices.close IS 'Last trade';
