-- phase 1 [tx] steps 1: drop view moods to create it anew
DROP VIEW moods;

-- phase 2 [tx] steps 2: change values of enum mood to sad, ok
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE person ALTER COLUMN mood TYPE mood USING mood::text::mood;
DROP TYPE mood_old;

-- phase 3 [tx] steps 3: create view moods
CREATE VIEW moods AS
SELECT mood FROM person;
