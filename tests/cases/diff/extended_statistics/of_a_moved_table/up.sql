-- phase 1 [tx] steps 1,2: create schema geo, move table visit to schema geo
CREATE SCHEMA IF NOT EXISTS geo;
ALTER TABLE visit SET SCHEMA geo;
ALTER TABLE visit_0 SET SCHEMA geo;
ALTER TABLE visit_1 SET SCHEMA geo;
ALTER STATISTICS visit_1_city SET SCHEMA geo;
ALTER STATISTICS visit_city SET SCHEMA geo;
