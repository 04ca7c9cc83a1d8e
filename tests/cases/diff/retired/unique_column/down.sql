-- phase 1 [batch] steps 2: fill stocks.sector
-- rows of: stocks
UPDATE stocks SET sector = gen_random_uuid()::text WHERE sector IS NULL AND :rows;

-- phase 2 [tx] steps 2: forbid new nulls in stocks.sector
ALTER TABLE stocks ADD CONSTRAINT stocks_sector_not_null_check CHECK (sector IS NOT NULL) NOT VALID;

-- phase 3 [batch] steps 2: fill what came to stocks.sector meanwhile
-- rows of: stocks
UPDATE stocks SET sector = gen_random_uuid()::text WHERE sector IS NULL AND :rows;

-- phase 4 [alone] steps 2: prove that stocks.sector has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('stocks') AND conname = 'stocks_sector_not_null_check'
ALTER TABLE stocks VALIDATE CONSTRAINT stocks_sector_not_null_check;

-- phase 5 [tx] steps 2: set not null on stocks.sector
ALTER TABLE stocks ALTER COLUMN sector SET NOT NULL;
ALTER TABLE stocks DROP CONSTRAINT stocks_sector_not_null_check;
