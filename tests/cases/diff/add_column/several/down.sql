-- phase 1 [tx] steps 1,2,3,4: drop column price.d, drop column price.c, drop column price.b and 1 more
ALTER TABLE price DROP COLUMN d;
ALTER TABLE price DROP COLUMN c;
ALTER TABLE price DROP COLUMN b;
ALTER TABLE price DROP COLUMN a;
