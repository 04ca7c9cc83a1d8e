-- phase 1 [tx] steps 1: make price.n identity always
ALTER TABLE price ALTER COLUMN n DROP DEFAULT;
ALTER TABLE price ALTER COLUMN n ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('price', 'n'), coalesce(max(n), 0) + 1, false) FROM price;
