-- phase 1 [tx] steps 1: update extension pg_trgm to 1.6
ALTER EXTENSION pg_trgm UPDATE TO '1.6';
