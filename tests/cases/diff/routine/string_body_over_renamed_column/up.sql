-- phase 1 [tx] steps 1,2: rename column price.close to last, replace function total()
ALTER TABLE price RENAME COLUMN close TO last;
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION total() RETURNS numeric LANGUAGE sql AS 'SELECT sum(last) FROM price';
SET LOCAL check_function_bodies = on;
