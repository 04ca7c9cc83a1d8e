-- phase 1 [tx] steps 1: change values of enum mood to sad, ok
DROP VIEW moods;
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE person ALTER COLUMN mood TYPE mood USING mood::text::mood;
DROP TYPE mood_old;
CREATE VIEW moods AS
SELECT mood FROM person;
