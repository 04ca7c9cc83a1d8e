-- phase 1 [tx] steps 1: drop column price.no
ALTER TABLE price DROP COLUMN no;
