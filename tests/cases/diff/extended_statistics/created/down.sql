-- phase 1 [tx] steps 1,2,3: drop statistics address_lower of address, drop statistics address_city of address, drop statistics Odd "name of address
DROP STATISTICS address_lower;
DROP STATISTICS address_city;
DROP STATISTICS "Odd ""name";
