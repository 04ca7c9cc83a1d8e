-- phase 1 [tx] steps 1,2,3,4,5,6: remove comment of statistics address_lower of address, comment on statistics address_city of address, drop statistics Odd "name of address and 3 more
COMMENT ON STATISTICS address_lower IS NULL;
COMMENT ON STATISTICS address_city IS 'the zip code decides';
DROP STATISTICS "Odd ""name";
ALTER STATISTICS address_lower SET STATISTICS 0;
ALTER STATISTICS address_city SET STATISTICS 500;
CREATE STATISTICS "Odd ""name" ON city, zip, (length(zip)), (lower(city)) FROM address;
