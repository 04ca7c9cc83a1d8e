CREATE SCHEMA "Old";
CREATE TABLE "T t" ("Day" date NOT NULL, "Other" integer) PARTITION BY RANGE ("Day");
CREATE TABLE "Old"."P p" PARTITION OF "T t" DEFAULT;
ALTER TABLE "Old"."P p" ALTER "Other" SET NOT NULL, ALTER "Other" SET DEFAULT 7, ADD CONSTRAINT "P check" CHECK ("Other" > 0);
CREATE INDEX "P idx" ON "Old"."P p" ("Other");
COMMENT ON TABLE "Old"."P p" IS 'Odd';
