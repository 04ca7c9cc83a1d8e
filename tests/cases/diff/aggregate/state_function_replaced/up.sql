-- phase 1 [tx] steps 1: replace function times(numeric,numeric)
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION times(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 * coalesce($2, 1)';
SET LOCAL check_function_bodies = on;
