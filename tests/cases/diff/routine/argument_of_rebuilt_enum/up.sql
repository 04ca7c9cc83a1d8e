-- phase 1 [tx] steps 1: drop routine f(mood) to create it anew
DROP FUNCTION f(mood);

-- phase 2 [tx] steps 2: change values of enum mood to ok
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('ok');
DROP TYPE mood_old;

-- phase 3 [tx] steps 3: create function f(mood)
CREATE FUNCTION f(m mood) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN m; END $$;
