CREATE TABLE visit (day date NOT NULL, city text NOT NULL, zip varchar(40) NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE visit_0 PARTITION OF visit FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE visit_1 PARTITION OF visit FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE STATISTICS visit_city (mcv) ON city, zip FROM visit;
CREATE STATISTICS visit_1_city ON city, zip, lower(city) FROM visit_1;
ALTER STATISTICS visit_1_city SET STATISTICS 50;
