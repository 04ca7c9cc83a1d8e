-- phase 1 [tx] steps 1: drop schema sales
DROP SCHEMA sales;
