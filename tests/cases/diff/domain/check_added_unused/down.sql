-- phase 1 [tx] steps 1: drop check percentage_check of domain percentage
ALTER DOMAIN percentage DROP CONSTRAINT percentage_check;
