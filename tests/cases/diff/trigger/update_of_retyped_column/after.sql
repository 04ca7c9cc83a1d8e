CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(12,4) NOT NULL, volume integer);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW;
END $$;
CREATE TRIGGER touch BEFORE UPDATE OF close ON price FOR EACH ROW WHEN (OLD.close IS DISTINCT FROM NEW.close) EXECUTE FUNCTION touch();
