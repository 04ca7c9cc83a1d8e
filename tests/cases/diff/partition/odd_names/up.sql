-- phase 1 [tx] steps 1,2,3: rename partition user to Größe "x" % order. éééééééééééééééééééé, create partition 100%.x of Order default, create index select on Order (From)
ALTER TABLE "user" RENAME TO "Größe ""x"" % order. éééééééééééééééééééé";
CREATE TABLE "100%.x" (LIKE "Order" INCLUDING ALL EXCLUDING COMMENTS EXCLUDING IDENTITY EXCLUDING INDEXES EXCLUDING STATISTICS);
ALTER TABLE "Order" ATTACH PARTITION "100%.x" DEFAULT;
CREATE INDEX "select" ON ONLY "Order" ("From");

-- phase 2 [alone] steps 3: create index Größe "x" % order. éééééééééééééééé_421961d9 on Größe "x" % order. éééééééééééééééééééé
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('"Größe ""x"" % order. éééééééééééééééé_421961d9"')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS "Größe ""x"" % order. éééééééééééééééé_421961d9"
CREATE INDEX CONCURRENTLY "Größe ""x"" % order. éééééééééééééééé_421961d9" ON "Größe ""x"" % order. éééééééééééééééééééé" ("From");

-- phase 3 [alone] steps 3: create index 100%.x_select on 100%.x
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('"100%.x_select"')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS "100%.x_select"
CREATE INDEX CONCURRENTLY "100%.x_select" ON "100%.x" ("From");

-- phase 4 [tx] steps 3: create index select on Order (From)
ALTER INDEX "select" ATTACH PARTITION "100%.x_select";
ALTER INDEX "select" ATTACH PARTITION "Größe ""x"" % order. éééééééééééééééé_421961d9";
