-- phase 1 [tx] steps 1: set default of stocks.sector to 'none'
ALTER TABLE stocks ALTER COLUMN sector SET DEFAULT 'none';
