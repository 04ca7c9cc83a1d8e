-- phase 1 [tx] steps 1: create extension citext
CREATE EXTENSION IF NOT EXISTS citext;

-- phase 2 [tx] steps 2: change type of person.name to citext
ALTER TABLE person ALTER COLUMN name TYPE citext USING name::citext;
