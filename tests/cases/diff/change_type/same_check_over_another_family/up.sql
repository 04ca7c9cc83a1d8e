-- phase 1 [tx] steps 2: try the conversion of every price.n
SELECT count(n::integer) FROM price;

-- phase 2 [tx] steps 1: drop constraint price_n_check of price
ALTER TABLE price DROP CONSTRAINT price_n_check;

-- phase 3 [tx] steps 2: change type of price.n to integer
ALTER TABLE price ALTER COLUMN n TYPE integer USING n::integer;

-- phase 4 [tx] steps 3: add check price_n_check to price
ALTER TABLE price ADD CONSTRAINT price_n_check CHECK (n > '0') NOT VALID;

-- phase 5 [alone] steps 3: validate price.price_n_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_n_check'
ALTER TABLE price VALIDATE CONSTRAINT price_n_check;
