-- phase 1 [tx] steps 1,2: drop table archive.price, drop schema archive
DROP TABLE archive.price;
DROP SCHEMA archive;
