-- phase 1 [tx] steps 1: drop trigger touch of price
DROP TRIGGER touch ON price;

-- phase 2 [tx] steps 2: change type of price.close to numeric(10,2)
ALTER TABLE price ALTER COLUMN close TYPE numeric(10,2);

-- phase 3 [tx] steps 3: create trigger touch on price
CREATE TRIGGER touch BEFORE UPDATE OF close ON price FOR EACH ROW WHEN (OLD.close IS DISTINCT FROM NEW.close) EXECUTE FUNCTION touch();
