-- phase 1 [tx] steps 1: change values of enum mood to sad, gone, ok
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'gone', 'ok');
ALTER TABLE person ALTER COLUMN n TYPE mood USING n::text::mood;
DROP TYPE mood_old;

-- phase 2 [tx] steps 2: add column person.m mood
ALTER TABLE person ADD COLUMN m mood DEFAULT 'gone' NOT NULL;
