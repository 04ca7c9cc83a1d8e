-- phase 1 [tx] steps 1,2: create view dear, create function dear_ones()
CREATE VIEW dear AS
SELECT id, symbol FROM price WHERE close > 100;
SET LOCAL check_function_bodies = off;
CREATE FUNCTION dear_ones() RETURNS SETOF dear LANGUAGE sql AS 'SELECT id, symbol FROM dear';
SET LOCAL check_function_bodies = on;
