-- phase 1 [tx] steps 1,2,3,4: drop statistics address_lower of address, drop statistics address_city of address, drop statistics Odd "name of address and 1 more
DROP STATISTICS address_lower;
DROP STATISTICS address_city;
DROP STATISTICS "Odd ""name";
ALTER TABLE address ALTER COLUMN city TYPE text;

-- phase 2 [tx] steps 5: change type of address.zip to varchar(10)
ALTER TABLE address ALTER COLUMN zip TYPE varchar(10);

-- phase 3 [tx] steps 6,7,8: create statistics address_lower of address, create statistics address_city of address, create statistics Odd "name of address
CREATE STATISTICS address_lower ON (lower(city)) FROM address;
ALTER STATISTICS address_lower SET STATISTICS 0;
CREATE STATISTICS address_city (dependencies) ON city, zip FROM address;
ALTER STATISTICS address_city SET STATISTICS 500;
COMMENT ON STATISTICS address_city IS 'the zip code decides';
CREATE STATISTICS "Odd ""name" ON city, zip, (length(zip)), (lower(city)) FROM address;
