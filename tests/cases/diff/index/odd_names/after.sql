CREATE TABLE "Order % ""x""" ("select" bigint NOT NULL, "Größe" integer NOT NULL, "a.b" text, "it's" int4range);
CREATE INDEX "100% ""index""" ON "Order % ""x""" ("Größe" DESC, lower("a.b")) INCLUDE ("select") WITH (fillfactor=50) WHERE "it's" IS NULL;
