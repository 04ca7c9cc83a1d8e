-- phase 1 [tx] steps 1,2,3,4,5: drop statistics Odd "name of address, drop statistics address_city of address, drop statistics address_lower of address and 2 more
DROP STATISTICS "Odd ""name";
DROP STATISTICS address_city;
DROP STATISTICS address_lower;
ALTER TABLE address DROP COLUMN city;
CREATE STATISTICS address_zip ON (length(zip)) FROM address;
