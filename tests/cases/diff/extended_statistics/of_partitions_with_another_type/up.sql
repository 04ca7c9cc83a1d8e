-- phase 1 [tx] steps 1,2: drop statistics visit_city of visit, drop statistics visit_1_city of visit_1
DROP STATISTICS visit_city;
DROP STATISTICS visit_1_city;

-- phase 2 [tx] steps 3: change type of visit.zip to varchar(40)
ALTER TABLE visit ALTER COLUMN zip TYPE varchar(40);

-- phase 3 [tx] steps 4,5: create statistics visit_city of visit, create statistics visit_1_city of visit_1
CREATE STATISTICS visit_city (mcv) ON city, zip FROM visit;
CREATE STATISTICS visit_1_city ON city, zip, (lower(city)) FROM visit_1;
ALTER STATISTICS visit_1_city SET STATISTICS 50;
