-- phase 1 [tx] steps 1: drop not null on stocks.sector
ALTER TABLE stocks ALTER COLUMN sector DROP NOT NULL;
