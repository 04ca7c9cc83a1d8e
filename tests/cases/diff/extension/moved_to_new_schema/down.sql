-- phase 1 [tx] steps 1,2: move extension pg_trgm to the default schema, drop schema tool
DO $kedge$ BEGIN EXECUTE format('ALTER EXTENSION pg_trgm SET SCHEMA %I', current_schema()); END $kedge$;
DROP SCHEMA tool;
