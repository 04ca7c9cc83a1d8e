-- phase 1 [tx] steps 1: drop column person.m
ALTER TABLE person DROP COLUMN m;

-- phase 2 [tx] steps 2: change values of enum mood to sad, ok
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE person ALTER COLUMN n TYPE mood USING n::text::mood;
DROP TYPE mood_old;
