-- phase 1 [alone] steps 1: add primary key Primary Key to Order % "x" (select)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('"Primary Key"')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS "Primary Key"
CREATE UNIQUE INDEX CONCURRENTLY "Primary Key" ON "Order % ""x""" ("select") INCLUDE ("a.b");

-- phase 2 [tx] steps 1: add primary key Primary Key to Order % "x" (select)
ALTER TABLE "Order % ""x""" ADD CONSTRAINT "Primary Key" PRIMARY KEY USING INDEX "Primary Key";

-- phase 3 [alone] steps 2: add unique constraint 100% to Order % "x" (Größe, select)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('"100%"')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS "100%"
CREATE UNIQUE INDEX CONCURRENTLY "100%" ON "Order % ""x""" ("Größe", "select");

-- phase 4 [tx] steps 2: add unique constraint 100% to Order % "x" (Größe, select)
ALTER TABLE "Order % ""x""" ADD CONSTRAINT "100%" UNIQUE USING INDEX "100%" DEFERRABLE INITIALLY DEFERRED;

-- phase 5 [alone] steps 3: add unique constraint table to Order % "x" (select, Größe)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('"table"')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS "table"
CREATE UNIQUE INDEX CONCURRENTLY "table" ON "Order % ""x""" ("select", "Größe");

-- phase 6 [tx] steps 3,4: add unique constraint table to Order % "x" (select, Größe), add check a.b to Order % "x"
ALTER TABLE "Order % ""x""" ADD CONSTRAINT "table" UNIQUE USING INDEX "table";
ALTER TABLE "Order % ""x""" ADD CONSTRAINT "a.b" CHECK ("a.b" <> '') NOT VALID;

-- phase 7 [tx] steps 5: add exclusion constraint "x" to Order % "x"
ALTER TABLE "Order % ""x""" ADD CONSTRAINT """x""" EXCLUDE USING gist ("it's" WITH &&) WHERE ("Größe" > 0);

-- phase 8 [tx] steps 6: add foreign key it's to Order % "x" (select, Größe refers to Order % "x")
ALTER TABLE "Order % ""x""" ADD CONSTRAINT "it's" FOREIGN KEY ("select", "Größe") REFERENCES "Order % ""x""" ("select", "Größe") NOT VALID;
