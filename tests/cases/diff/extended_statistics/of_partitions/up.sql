-- phase 1 [tx] steps 1,2: create statistics visit_city of visit, create statistics visit_1_city of visit_1
CREATE STATISTICS visit_city (mcv) ON city, zip FROM visit;
CREATE STATISTICS visit_1_city ON city, zip, (lower(city)) FROM visit_1;
ALTER STATISTICS visit_1_city SET STATISTICS 50;
