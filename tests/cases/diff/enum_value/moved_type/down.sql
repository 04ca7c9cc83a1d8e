-- phase 1 [tx] steps 1,2: move enum kind.mood to the default schema, drop schema kind
DO $kedge$ BEGIN EXECUTE format('ALTER TYPE kind.mood SET SCHEMA %I', current_schema()); END $kedge$;
DROP SCHEMA kind;
