-- phase 1 [tx] steps 1: rename column T t.Other to W w
ALTER TABLE "T t" RENAME COLUMN "Other" TO "W w";
