CREATE TABLE "Order Line" ("select" integer PRIMARY KEY, "MixedCase" text, "a""b" text, "naïve" text, "50%" integer, "user" text,
  CONSTRAINT "Order Line check" CHECK ("MixedCase" <> '%'));
CREATE INDEX "ix %" ON "Order Line" ("50%");
COMMENT ON COLUMN "Order Line"."user" IS '50% %s %d';
