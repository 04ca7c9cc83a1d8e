-- phase 1 [tx] steps 1,2,3,4,5: drop view all_orders, drop foreign table old_orders, drop foreign server archive and 2 more
DROP VIEW all_orders;
DROP FOREIGN TABLE old_orders;
DROP SERVER archive;
DROP FOREIGN DATA WRAPPER files;
DROP TABLE orders;
