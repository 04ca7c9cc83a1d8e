-- phase 1 [tx] steps 1,2,3,4,5,6,7: create schema Old, create table T t, create partition Old.P p of T t default and 4 more
CREATE SCHEMA IF NOT EXISTS "Old";
CREATE TABLE "T t" (
    "Day" date NOT NULL,
    "W w" integer
) PARTITION BY RANGE ("Day");
CREATE TABLE "Old"."P p" PARTITION OF "T t" DEFAULT;
COMMENT ON TABLE "Old"."P p" IS 'Odd';
ALTER TABLE "Old"."P p" ALTER COLUMN "W w" SET NOT NULL;
ALTER TABLE "Old"."P p" ALTER COLUMN "W w" SET DEFAULT 7;
ALTER TABLE "Old"."P p" ADD CONSTRAINT "P check" CHECK ("W w" > 0);
CREATE INDEX "P idx" ON "Old"."P p" ("W w");
