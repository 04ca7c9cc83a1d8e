-- phase 1 [tx] steps 1,2: drop statistics visit_1_city of visit_1, drop statistics visit_city of visit
DROP STATISTICS visit_1_city;
DROP STATISTICS visit_city;
