-- phase 1 [tx] steps 1,2: drop trigger write of dear, drop view dear
DROP TRIGGER write ON dear;
DROP VIEW dear;

-- phase 2 [tx] steps 3: change type of price.close to numeric(10,2)
ALTER TABLE price ALTER COLUMN close TYPE numeric(10,2);

-- phase 3 [tx] steps 4,5: create view dear, create trigger write on dear
CREATE VIEW dear AS
SELECT id, close FROM price;
CREATE TRIGGER write INSTEAD OF UPDATE ON dear FOR EACH ROW EXECUTE FUNCTION touch();
