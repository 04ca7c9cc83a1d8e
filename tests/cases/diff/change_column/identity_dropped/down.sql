-- phase 1 [tx] steps 1,2: drop default of price.n, make price.n identity always
ALTER TABLE price ALTER COLUMN n DROP DEFAULT;
ALTER TABLE price ALTER COLUMN n ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval((SELECT objid::regclass FROM pg_depend
        JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
        WHERE deptype = 'i' AND classid = 'pg_class'::regclass
            AND attrelid = to_regclass('price') AND attname = 'n'),
    greatest(max(n) + 1, 1), false) FROM price;
