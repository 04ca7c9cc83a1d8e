-- phase 1 [tx] steps 1,2,3: set target of statistics address_zip of address to 500, rename statistics even of address to Odd "name, rename statistics address_zip of address to address_city
ALTER STATISTICS address_zip SET STATISTICS 500;
ALTER STATISTICS even RENAME TO "Odd ""name";
ALTER STATISTICS address_zip RENAME TO address_city;
