-- phase 1 [tx] steps 1: forbid new nulls in price.n
ALTER TABLE price ADD CONSTRAINT price_n_not_null_check CHECK (n IS NOT NULL) NOT VALID;

-- phase 2 [alone] steps 1: prove that price.n has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_n_not_null_check'
ALTER TABLE price VALIDATE CONSTRAINT price_n_not_null_check;

-- phase 3 [tx] steps 1,2: set not null on price.n, make price.n identity always
ALTER TABLE price ALTER COLUMN n SET NOT NULL;
ALTER TABLE price DROP CONSTRAINT price_n_not_null_check;
ALTER TABLE price ALTER COLUMN n ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval((SELECT objid::regclass FROM pg_depend
        JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
        WHERE deptype = 'i' AND classid = 'pg_class'::regclass
            AND attrelid = to_regclass('price') AND attname = 'n'),
    greatest(max(n) + 1, 1), false) FROM price;
