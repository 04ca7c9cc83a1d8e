-- phase 1 [tx] steps 1: drop routine f(mood)
DROP FUNCTION f(mood);

-- phase 2 [tx] steps 2: change values of enum mood to sad, ok
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'ok');
DROP TYPE mood_old;

-- phase 3 [tx] steps 3: create function f(mood)
SET LOCAL check_function_bodies = off;
CREATE FUNCTION f(m mood) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN m; END $$;
SET LOCAL check_function_bodies = on;
