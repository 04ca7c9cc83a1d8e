-- phase 1 [alone] steps 1: drop index P idx of Old.P p
-- done when: SELECT to_regclass('"Old"."P idx"') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS "Old"."P idx";

-- phase 2 [tx] steps 2,3,4,5,6,7: drop constraint P check of Old.P p, drop default of Old.P p.W w, drop not null on Old.P p.W w and 3 more
ALTER TABLE "Old"."P p" DROP CONSTRAINT "P check";
ALTER TABLE "Old"."P p" ALTER COLUMN "W w" DROP DEFAULT;
ALTER TABLE "Old"."P p" ALTER COLUMN "W w" DROP NOT NULL;
ALTER TABLE "T t" DETACH PARTITION "Old"."P p";
DROP TABLE "Old"."P p";
DROP TABLE "T t";
DROP SCHEMA "Old";
