-- phase 1 [tx] steps 1,2: drop default of price.n, make price.n identity always
ALTER TABLE price ALTER COLUMN n DROP DEFAULT;
ALTER TABLE price ALTER COLUMN n ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('price', 'n')::regclass, greatest(max(n) + 1, 1), false) FROM price;
