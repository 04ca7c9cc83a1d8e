-- phase 1 [tx] steps 1,2: replace function total(), rename column price.last to close
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION total() RETURNS numeric LANGUAGE sql AS 'SELECT sum(close) FROM price';
SET LOCAL check_function_bodies = on;
ALTER TABLE price RENAME COLUMN last TO close;
