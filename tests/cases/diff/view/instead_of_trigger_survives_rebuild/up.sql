-- phase 1 [tx] steps 1: drop view dear to create it anew
DROP VIEW dear;

-- phase 2 [tx] steps 2: change type of price.close to numeric(12,4)
ALTER TABLE price ALTER COLUMN close TYPE numeric(12,4);

-- phase 3 [tx] steps 3,4: create view dear, create trigger write on dear
CREATE VIEW dear AS
SELECT id, close FROM price;
CREATE TRIGGER write INSTEAD OF UPDATE ON dear FOR EACH ROW EXECUTE FUNCTION touch();
