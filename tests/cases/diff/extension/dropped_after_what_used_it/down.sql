-- phase 1 [tx] steps 1,2: create extension citext, change type of person.name to citext
CREATE EXTENSION IF NOT EXISTS citext;
ALTER TABLE person ALTER COLUMN name TYPE citext;
