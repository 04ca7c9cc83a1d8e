-- phase 1 [tx] steps 1,2,3,4,5: drop statistics visit_1_city of visit_1, drop statistics visit_city of visit, change type of visit.zip to text and 2 more
DROP STATISTICS visit_1_city;
DROP STATISTICS visit_city;
ALTER TABLE visit ALTER COLUMN zip TYPE text;
CREATE STATISTICS visit_1_city ON city, zip, (lower(city)) FROM visit_1;
ALTER STATISTICS visit_1_city SET STATISTICS 50;
CREATE STATISTICS visit_city (mcv) ON city, zip FROM visit;
