-- A feed of changes that others subscribe to: replica identities, clustering indexes, statistics of columns and
-- statistics objects.
CREATE SCHEMA market;

CREATE TABLE account (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL CONSTRAINT account_email_key UNIQUE,
    country text NOT NULL,
    note text
);
CREATE INDEX account_country_idx ON account (country, id);
ALTER TABLE account REPLICA IDENTITY USING INDEX account_email_key;
ALTER TABLE account CLUSTER ON account_country_idx;
ALTER TABLE account ALTER COLUMN country SET STATISTICS 1000, ALTER COLUMN country SET (n_distinct = 250);
ALTER TABLE account ALTER COLUMN note SET STATISTICS 0;

CREATE STATISTICS account_place (dependencies, mcv) ON country, email, lower(note) FROM account;
ALTER STATISTICS account_place SET STATISTICS 400;
COMMENT ON STATISTICS account_place IS 'The country decides about the domain';
CREATE STATISTICS account_note ON length(note) FROM account;

-- Found by its primary key, although it names it.
CREATE TABLE setting (name text PRIMARY KEY, value text NOT NULL);
ALTER TABLE setting REPLICA IDENTITY USING INDEX setting_pkey, CLUSTER ON setting_pkey;

CREATE TABLE market.quote (
    symbol text NOT NULL,
    day date NOT NULL,
    price numeric(12,4) NOT NULL,
    source text,
    CONSTRAINT quote_pkey PRIMARY KEY (symbol, day)
) PARTITION BY RANGE (day);
CREATE UNIQUE INDEX quote_day_symbol_idx ON market.quote (day, symbol);
CREATE TABLE market.quote_2024 PARTITION OF market.quote FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE market.quote_2025 PARTITION OF market.quote FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')
    PARTITION BY LIST (symbol);
CREATE TABLE market.quote_2025_eu PARTITION OF market.quote_2025 FOR VALUES IN ('SAP', 'ASML');
CREATE TABLE market.quote_rest PARTITION OF market.quote DEFAULT;
ALTER TABLE market.quote REPLICA IDENTITY USING INDEX quote_day_symbol_idx;
ALTER TABLE market.quote_2024 REPLICA IDENTITY NOTHING;
ALTER TABLE market.quote_rest REPLICA IDENTITY FULL;
ALTER TABLE ONLY market.quote ALTER COLUMN symbol SET STATISTICS 300;
ALTER TABLE ONLY market.quote ALTER COLUMN symbol SET (n_distinct_inherited = -0.001);
ALTER TABLE market.quote_2024 ALTER COLUMN symbol SET STATISTICS 50, ALTER COLUMN source SET (n_distinct = 3);
CREATE STATISTICS market.quote_day ON symbol, day FROM market.quote;
CREATE STATISTICS market.quote_2024_source (ndistinct) ON symbol, source, (price * 100) FROM market.quote_2024;
DO $$
DECLARE
    part record;
BEGIN
    FOR part IN SELECT indrelid::regclass AS owner, c.relname AS name
        FROM pg_index JOIN pg_class c ON c.oid = indexrelid
        WHERE indrelid = 'market.quote_2025_eu'::regclass AND NOT indisprimary
    LOOP
        EXECUTE format('ALTER TABLE %s REPLICA IDENTITY USING INDEX %I, CLUSTER ON %I', part.owner, part.name, part.name);
    END LOOP;
END $$;

-- Audited with everything that a row was.
CREATE UNLOGGED TABLE "Trail" ("Row" jsonb NOT NULL, "At" timestamp with time zone NOT NULL DEFAULT now());
CREATE UNIQUE INDEX "Audit At" ON "Trail" ("At");
ALTER TABLE "Trail" REPLICA IDENTITY FULL, CLUSTER ON "Audit At";
ALTER TABLE "Trail" ALTER COLUMN "Row" SET STATISTICS 10;
