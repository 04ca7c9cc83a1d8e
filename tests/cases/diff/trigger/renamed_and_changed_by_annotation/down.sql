-- phase 1 [tx] steps 1,2: replace trigger tap of price, rename trigger tap of price to touch
CREATE OR REPLACE TRIGGER tap BEFORE INSERT OR UPDATE OF close ON price FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TRIGGER tap ON price RENAME TO touch;
