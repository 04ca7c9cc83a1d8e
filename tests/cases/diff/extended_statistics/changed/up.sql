-- phase 1 [tx] steps 1,2,3,4,5,6: drop statistics Odd "name of address, reset target of statistics address_city of address, set target of statistics address_lower of address to 10 and 3 more
DROP STATISTICS "Odd ""name";
ALTER STATISTICS address_city SET STATISTICS -1;
ALTER STATISTICS address_lower SET STATISTICS 10;
CREATE STATISTICS "Odd ""name" (ndistinct, mcv) ON city, zip, (length(zip)) FROM address;
COMMENT ON STATISTICS "Odd ""name" IS 'new';
COMMENT ON STATISTICS address_city IS NULL;
COMMENT ON STATISTICS address_lower IS 'odd letters';
