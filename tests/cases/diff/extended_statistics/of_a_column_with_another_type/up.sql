-- phase 1 [tx] steps 1,2,3,4: drop statistics Odd "name of address, drop statistics address_city of address, drop statistics address_lower of address and 1 more
DROP STATISTICS "Odd ""name";
DROP STATISTICS address_city;
DROP STATISTICS address_lower;
ALTER TABLE address ALTER COLUMN zip TYPE varchar(20);

-- phase 2 [tx] steps 5: change type of address.city to varchar(100)
ALTER TABLE address ALTER COLUMN city TYPE varchar(100);

-- phase 3 [tx] steps 6,7,8: create statistics Odd "name of address, create statistics address_city of address, create statistics address_lower of address
CREATE STATISTICS "Odd ""name" ON city, zip, (length(zip)), (lower(city)) FROM address;
CREATE STATISTICS address_city (dependencies) ON city, zip FROM address;
ALTER STATISTICS address_city SET STATISTICS 500;
COMMENT ON STATISTICS address_city IS 'the zip code decides';
CREATE STATISTICS address_lower ON (lower(city)) FROM address;
ALTER STATISTICS address_lower SET STATISTICS 0;
