-- phase 1 [tx] steps 1,2,3: drop statistics Odd "name of address, drop statistics address_city of address, drop statistics address_lower of address
DROP STATISTICS "Odd ""name";
DROP STATISTICS address_city;
DROP STATISTICS address_lower;
