-- phase 1 [tx] steps 1: change values of enum mood to a, b, c, d
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('a', 'b', 'c', 'd');
ALTER TABLE person ALTER COLUMN m TYPE mood USING m::text::mood;
DROP TYPE mood_old;
