-- phase 1 [tx] steps 1,2: create schema archive, move table invoice to schema archive
CREATE SCHEMA IF NOT EXISTS archive;
ALTER TABLE invoice SET SCHEMA archive;
