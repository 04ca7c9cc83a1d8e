-- phase 1 [tx] steps 1: drop routine total()
DROP FUNCTION total();

-- phase 2 [tx] steps 2: change type of price.close to numeric(10,2)
ALTER TABLE price ALTER COLUMN close TYPE numeric(10,2);

-- phase 3 [tx] steps 3: create function total()
SET LOCAL check_function_bodies = off;
CREATE FUNCTION total() RETURNS numeric LANGUAGE sql BEGIN ATOMIC SELECT sum(close) FROM price; END;
SET LOCAL check_function_bodies = on;
