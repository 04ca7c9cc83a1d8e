-- phase 1 [tx] steps 1,2,3: drop column price.ms, drop column price.m, drop enum mood
ALTER TABLE price DROP COLUMN ms;
ALTER TABLE price DROP COLUMN m;
DROP TYPE mood;
