-- phase 1 [tx] steps 1: change values of enum mood to b, a
ALTER TABLE person ALTER COLUMN note DROP DEFAULT;
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('b', 'a');
ALTER TABLE person ALTER COLUMN m TYPE mood USING m::text::mood;
DROP TYPE mood_old;
ALTER TABLE person ALTER COLUMN note SET DEFAULT ('a'::mood)::text;
