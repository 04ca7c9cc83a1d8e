CREATE TABLE "Order %" (
    id bigint CONSTRAINT "Order %_pkey" PRIMARY KEY,
    "select" integer,
    "x""y" integer GENERATED ALWAYS AS ("select" + 1) STORED,
    "naïve.Ü" text NOT NULL GENERATED ALWAYS AS ('it''s ' || "select"::text) STORED,
    nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn integer GENERATED ALWAYS AS ("select" * 2) STORED
);
