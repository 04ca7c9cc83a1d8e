-- phase 1 [tx] steps 1,2: move domain kind.percentage to the default schema, drop schema kind
DO $kedge$ BEGIN EXECUTE format('ALTER DOMAIN kind.percentage SET SCHEMA %I', current_schema()); END $kedge$;
DROP SCHEMA kind;
