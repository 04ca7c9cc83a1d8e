CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(12,4) NOT NULL, volume integer);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW;
END $$;
CREATE VIEW dear AS SELECT id, close FROM price;
CREATE TRIGGER write INSTEAD OF UPDATE ON dear FOR EACH ROW EXECUTE FUNCTION touch();
