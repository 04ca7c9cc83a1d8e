-- phase 1 [tx] steps 1: drop column s.country
ALTER TABLE s DROP COLUMN country;
