-- phase 1 [tx] steps 1,2,3: drop routine total(), rename column price.last to close, create function total()
DROP FUNCTION total();
ALTER TABLE price RENAME COLUMN last TO close;
SET LOCAL check_function_bodies = off;
CREATE FUNCTION total() RETURNS numeric LANGUAGE sql BEGIN ATOMIC SELECT sum(close) FROM price; END;
SET LOCAL check_function_bodies = on;
