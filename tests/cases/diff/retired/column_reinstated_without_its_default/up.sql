-- phase 1 [tx] steps 1: withdraw the retirement of column stocks.sector
-- needs: SELECT EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('stocks') AND attname = 'sector' AND NOT attisdropped)
SELECT sector FROM stocks WHERE false;

-- phase 2 [tx] steps 2: drop default of stocks.sector
ALTER TABLE stocks ALTER COLUMN sector DROP DEFAULT;
