-- phase 1 [tx] steps 1,2,3,4: create schema archive, create enum archive.kind, drop enum history.kind and 1 more
CREATE SCHEMA IF NOT EXISTS archive;
CREATE TYPE archive.kind AS ENUM ('a');
DROP TYPE history.kind;
DROP SCHEMA history;
