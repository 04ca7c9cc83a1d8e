-- phase 1 [tx] steps 1: drop routine total() to create it anew
DROP FUNCTION total();

-- phase 2 [tx] steps 2: change type of price.close to numeric(12,4)
ALTER TABLE price ALTER COLUMN close TYPE numeric(12,4);

-- phase 3 [tx] steps 3: create function total()
CREATE FUNCTION total() RETURNS numeric LANGUAGE sql BEGIN ATOMIC SELECT sum(close) FROM price; END;
