-- phase 1 [tx] steps 1,2,3: create statistics Odd "name of address, create statistics address_city of address, create statistics address_lower of address
CREATE STATISTICS "Odd ""name" ON city, zip, (length(zip)), (lower(city)) FROM address;
CREATE STATISTICS address_city (dependencies) ON city, zip FROM address;
ALTER STATISTICS address_city SET STATISTICS 500;
COMMENT ON STATISTICS address_city IS 'the zip code decides';
CREATE STATISTICS address_lower ON (lower(city)) FROM address;
ALTER STATISTICS address_lower SET STATISTICS 0;
