-- phase 1 [tx] steps 1,2,3: drop view dearer, drop view dear, drop table price
DROP VIEW dearer;
DROP VIEW dear;
DROP TABLE price;
