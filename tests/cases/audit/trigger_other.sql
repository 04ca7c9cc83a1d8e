DROP TRIGGER last_updated ON film;
CREATE TRIGGER last_updated BEFORE UPDATE ON film FOR EACH ROW WHEN (old.length IS DISTINCT FROM new.length)
    EXECUTE FUNCTION last_updated();
