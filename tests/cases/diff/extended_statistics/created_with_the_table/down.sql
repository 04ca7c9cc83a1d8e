-- phase 1 [tx] steps 1,2,3,4: drop statistics address_lower of address, drop statistics address_city of address, drop statistics Odd "name of address and 1 more
DROP STATISTICS address_lower;
DROP STATISTICS address_city;
DROP STATISTICS "Odd ""name";
DROP TABLE address;
