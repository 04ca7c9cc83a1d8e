-- phase 1 [tx] steps 1,2,3: drop routine total() to create it anew, rename column price.close to last, create function total()
DROP FUNCTION total();
ALTER TABLE price RENAME COLUMN close TO last;
CREATE FUNCTION total() RETURNS numeric LANGUAGE sql BEGIN ATOMIC SELECT sum(last) FROM price; END;
