-- phase 1 [tx] steps 2: drop default of stocks.sector
ALTER TABLE stocks ALTER COLUMN sector DROP DEFAULT;
