-- phase 1 [tx] steps 1,2: create function touch(), create trigger touch on price
SET LOCAL check_function_bodies = off;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW;
END $$;
SET LOCAL check_function_bodies = on;
CREATE TRIGGER touch BEFORE INSERT OR UPDATE OF close ON price FOR EACH ROW EXECUTE FUNCTION touch();
