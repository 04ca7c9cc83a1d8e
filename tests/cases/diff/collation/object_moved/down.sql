-- phase 1 [tx] steps 1,2: move collation kind.plain to the default schema, drop schema kind
DO $kedge$ BEGIN EXECUTE format('ALTER COLLATION kind.plain SET SCHEMA %I', current_schema()); END $kedge$;
DROP SCHEMA kind;
