-- phase 1 [tx] steps 1,2: move table geo.visit to the default schema, drop schema geo
DO $kedge$
BEGIN
    EXECUTE 'ALTER TABLE geo.visit SET SCHEMA ' || quote_ident(current_schema());
END $kedge$;
DO $kedge$
BEGIN
    EXECUTE 'ALTER TABLE geo.visit_0 SET SCHEMA ' || quote_ident(current_schema());
END $kedge$;
DO $kedge$
BEGIN
    EXECUTE 'ALTER TABLE geo.visit_1 SET SCHEMA ' || quote_ident(current_schema());
END $kedge$;
DO $kedge$
BEGIN
    EXECUTE 'ALTER STATISTICS geo.visit_1_city SET SCHEMA ' || quote_ident(current_schema());
END $kedge$;
DO $kedge$
BEGIN
    EXECUTE 'ALTER STATISTICS geo.visit_city SET SCHEMA ' || quote_ident(current_schema());
END $kedge$;
DROP SCHEMA geo;
