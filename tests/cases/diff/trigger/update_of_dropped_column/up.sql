-- phase 1 [tx] steps 1,2,3: drop trigger touch of price, drop column price.volume, create trigger touch on price
DROP TRIGGER touch ON price;
ALTER TABLE price DROP COLUMN volume;
CREATE TRIGGER touch BEFORE UPDATE OF close ON price FOR EACH ROW EXECUTE FUNCTION touch();
