-- phase 1 [tx] steps 1,2: drop extension pg_trgm, drop schema tool
DROP EXTENSION pg_trgm;
DROP SCHEMA tool;
