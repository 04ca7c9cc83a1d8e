-- phase 1 [tx] steps 1,2,3: drop trigger touch of price, add column price.volume integer, create trigger touch on price
DROP TRIGGER touch ON price;
ALTER TABLE price ADD COLUMN volume integer;
CREATE TRIGGER touch BEFORE UPDATE OF close, volume ON price FOR EACH ROW EXECUTE FUNCTION touch();
