-- phase 1 [tx] steps 1: create table Order %
CREATE TABLE "Order %" (
    id bigint NOT NULL,
    "select" integer,
    "x""y" integer GENERATED ALWAYS AS ("select" + 1) STORED,
    "naïve.Ü" text GENERATED ALWAYS AS ('it''s ' || "select"::text) STORED NOT NULL,
    nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn integer GENERATED ALWAYS AS ("select" * 2) STORED,
    CONSTRAINT "Order %_pkey" PRIMARY KEY (id)
);
