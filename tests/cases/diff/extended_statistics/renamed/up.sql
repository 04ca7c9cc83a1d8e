-- phase 1 [tx] steps 1,2,3: rename statistics address_city of address to address_zip, rename statistics Odd "name of address to even, set target of statistics address_zip of address to 600
ALTER STATISTICS address_city RENAME TO address_zip;
ALTER STATISTICS "Odd ""name" RENAME TO even;
ALTER STATISTICS address_zip SET STATISTICS 600;
