CREATE SCHEMA geo;
CREATE TABLE geo.visit (day date NOT NULL, city text NOT NULL, zip text NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE geo.visit_0 PARTITION OF geo.visit FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE geo.visit_1 PARTITION OF geo.visit FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE STATISTICS geo.visit_city (mcv) ON city, zip FROM geo.visit;
CREATE STATISTICS geo.visit_1_city ON city, zip, lower(city) FROM geo.visit_1;
ALTER STATISTICS geo.visit_1_city SET STATISTICS 50;
