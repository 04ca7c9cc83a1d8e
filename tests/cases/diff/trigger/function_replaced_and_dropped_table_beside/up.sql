-- phase 1 [tx] steps 1,2: drop table log, replace function touch()
DROP TABLE log;
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NULL;
END $$;
SET LOCAL check_function_bodies = on;
