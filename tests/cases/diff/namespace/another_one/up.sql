-- phase 1 [tx] steps 1,2,3,4: create schema history, create enum history.kind, drop enum archive.kind and 1 more
CREATE SCHEMA IF NOT EXISTS history;
CREATE TYPE history.kind AS ENUM ('a');
DROP TYPE archive.kind;
DROP SCHEMA archive;
