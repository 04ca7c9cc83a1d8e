-- phase 1 [tx] steps 1: rename column T t.W w to Other
ALTER TABLE "T t" RENAME COLUMN "W w" TO "Other";
