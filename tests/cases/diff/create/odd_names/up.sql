-- phase 1 [tx] steps 1: create table Order Line
CREATE TABLE "Order Line" (
    "select" integer NOT NULL,
    "MixedCase" text,
    "a""b" text,
    "naïve" text,
    "50%" integer,
    "user" text,
    CONSTRAINT "Order Line_pkey" PRIMARY KEY ("select"),
    CONSTRAINT "Order Line check" CHECK ("MixedCase" <> '%')
);
CREATE INDEX "ix %" ON "Order Line" ("50%");
COMMENT ON COLUMN "Order Line"."user" IS '50% %s %d';
