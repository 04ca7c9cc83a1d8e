-- phase 1 [tx] steps 1,2,3,4: add column price.a text, add column price.b text, add column price.c text and 1 more
ALTER TABLE price ADD COLUMN a text;
ALTER TABLE price ADD COLUMN b text;
ALTER TABLE price ADD COLUMN c text;
ALTER TABLE price ADD COLUMN d text;
