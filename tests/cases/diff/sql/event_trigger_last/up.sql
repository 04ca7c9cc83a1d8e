-- phase 1 [tx] steps 1,2,3: create table orders, create function note_ddl(), create event trigger note
CREATE TABLE orders (
    id bigint NOT NULL,
    total integer NOT NULL
);
SET LOCAL check_function_bodies = off;
CREATE FUNCTION note_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG 'ddl'; END $$;
SET LOCAL check_function_bodies = on;
CREATE EVENT TRIGGER note ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION note_ddl();
