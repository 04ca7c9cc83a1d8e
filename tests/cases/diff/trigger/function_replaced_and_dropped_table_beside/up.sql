-- phase 1 [tx] steps 1,2: drop table log, replace function touch()
DROP TABLE log;
CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NULL;
END $$;
