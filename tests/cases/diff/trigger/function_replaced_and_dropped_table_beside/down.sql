-- phase 1 [tx] steps 1,2,3: replace function touch(), create table log, create trigger t on log
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW;
END $$;
SET LOCAL check_function_bodies = on;
CREATE TABLE log (
    id bigint NOT NULL,
    CONSTRAINT log_pkey PRIMARY KEY (id)
);
CREATE TRIGGER t BEFORE INSERT ON log FOR EACH ROW EXECUTE FUNCTION touch();
