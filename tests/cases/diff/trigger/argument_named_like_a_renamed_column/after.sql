CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, last numeric(10,2) NOT NULL, volume integer);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW;
END $$;
CREATE TRIGGER touch BEFORE UPDATE ON price FOR EACH ROW EXECUTE FUNCTION touch('close');
