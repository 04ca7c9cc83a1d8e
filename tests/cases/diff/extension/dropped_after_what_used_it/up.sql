-- phase 1 [tx] steps 1: change type of person.name to text
ALTER TABLE person ALTER COLUMN name TYPE text USING name::text;

-- phase 2 [tx] steps 2: drop extension citext
DROP EXTENSION citext;
