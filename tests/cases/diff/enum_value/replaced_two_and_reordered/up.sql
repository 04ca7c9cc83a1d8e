-- phase 1 [tx] steps 1: change values of enum mood to d, c, c in place of a, d in place of b
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('d', 'c');
ALTER TABLE person ALTER COLUMN m TYPE mood USING (CASE m::text WHEN 'a' THEN 'c' WHEN 'b' THEN 'd' ELSE m::text END)::mood;
DROP TYPE mood_old;
