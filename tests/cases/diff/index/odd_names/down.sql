-- phase 1 [alone] steps 1: drop index 100% "index" of Order % "x"
-- done when: SELECT to_regclass('"100% ""index"""') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS "100% ""index""";
