-- phase 1 [alone] steps 1: create index 100% "index" on Order % "x" (Größe desc, lower("a.b"))
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('"100% ""index"""')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS "100% ""index"""
CREATE INDEX CONCURRENTLY "100% ""index""" ON "Order % ""x""" ("Größe" DESC, (lower("a.b"))) INCLUDE ("select") WITH (fillfactor=50) WHERE ("it's" IS NULL);
