-- phase 1 [tx] steps 1,2: move sequence count.numbers to the default schema, drop schema count
DO $kedge$ BEGIN EXECUTE format('ALTER SEQUENCE count.numbers SET SCHEMA %I', current_schema()); END $kedge$;
DROP SCHEMA count;
