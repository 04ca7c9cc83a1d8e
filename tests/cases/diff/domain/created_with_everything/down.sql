-- phase 1 [tx] steps 1,2: drop table item, drop domain code
DROP TABLE item;
DROP DOMAIN code;
