-- phase 1 [tx] steps 1: leave the version of extension pg_trgm open
-- Extension pg_trgm stays at the version that it has.
SELECT 1;
