-- phase 1 [tx] steps 1,2,3: create table price, create function touch(), create trigger touch on price
CREATE TABLE price (
    id bigint NOT NULL,
    symbol text NOT NULL,
    close numeric(10,2) NOT NULL,
    volume integer,
    CONSTRAINT price_pkey PRIMARY KEY (id)
);
SET LOCAL check_function_bodies = off;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW;
END $$;
SET LOCAL check_function_bodies = on;
CREATE TRIGGER touch BEFORE INSERT OR UPDATE OF close ON price FOR EACH ROW EXECUTE FUNCTION touch();
