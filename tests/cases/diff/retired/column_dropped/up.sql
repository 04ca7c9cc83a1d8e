-- phase 1 [tx] steps 1: drop column stocks.sector
ALTER TABLE stocks DROP COLUMN sector;
