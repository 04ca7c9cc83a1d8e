-- phase 1 [tx] steps 1,2,3,4,5: drop statistics address_zip of address, add column address.city text, create statistics address_lower of address and 2 more
DROP STATISTICS address_zip;
-- Fails, changing nothing, while address holds rows: add a DEFAULT here if it does.
ALTER TABLE address ADD COLUMN city text NOT NULL;
CREATE STATISTICS address_lower ON (lower(city)) FROM address;
ALTER STATISTICS address_lower SET STATISTICS 0;
CREATE STATISTICS address_city (dependencies) ON city, zip FROM address;
ALTER STATISTICS address_city SET STATISTICS 500;
COMMENT ON STATISTICS address_city IS 'the zip code decides';
CREATE STATISTICS "Odd ""name" ON city, zip, (length(zip)), (lower(city)) FROM address;
